package io.stockcast.local.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSessionEvent;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;

class BoundedSessionsTest {

    private final BoundedSessions sessions = new BoundedSessions(3);

    @Test
    void oneSessionTooMany_shouldEndTheOldest() {
        List<MockHttpSession> opened = Stream.generate(this::opened).limit(4).toList();

        assertThat(opened.stream().map(MockHttpSession::isInvalid)).containsExactly(true, false, false, false);
    }

    @Test
    void sessionThatHasEnded_shouldLeaveItsPlace() {
        MockHttpSession first = opened();
        MockHttpSession second = opened();
        sessions.sessionDestroyed(new HttpSessionEvent(second));
        opened();
        opened();

        assertThat(first.isInvalid()).isFalse();
    }

    private MockHttpSession opened() {
        MockHttpSession session = new MockHttpSession();
        sessions.sessionCreated(new HttpSessionEvent(session));
        return session;
    }
}
