package io.stockcast.local;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/** Takes a whole journey with our own logging at its most talkative, and looks for what nobody may read there. */
class LogSecrecyTest {

    private static final String EMAIL = "ann.private@example.org";
    private static final String PASSWORD = "Correct-1-horse";

    @TempDir
    private Path folder;

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    private final Logger ours = (Logger) LoggerFactory.getLogger("io.stockcast");

    @BeforeEach
    void listen() {
        ours.setLevel(Level.DEBUG);
        log.start();
        root.addAppender(log);
    }

    @AfterEach
    void stopListening() {
        root.detachAppender(log);
        ours.setLevel(null);
    }

    @Test
    void journey_shouldLeaveNoSecretInTheLog() throws IOException {
        JsonNode tokens;
        JsonNode renewed;
        try (RunningCloud cloud = RunningCloud.start(folder.resolve("state"), SignInTest.smallMarket(folder))) {
            Visitor visitor = new Visitor(cloud);
            visitor.submit("/sign-in", EMAIL, PASSWORD);
            tokens = visitor.signUp(EMAIL, PASSWORD);
            String[] bearer = bearer(tokens);
            visitor.put("/api/watchlists/main/KO", bearer);
            visitor.send("POST", "/api/forecasts/KO", bearer);
            visitor.get("/api/account/export", bearer);
            visitor.get("/api/account/export", "Authorization", bearer[1] + "x");
            renewed = Visitor.json(visitor.refresh(tokens.get("refresh_token").asString()));
            visitor.refresh(tokens.get("refresh_token").asString());
            visitor.post(
                    "/oauth2/revoke",
                    Map.of("token", renewed.get("refresh_token").asString(), "client_id", Visitor.CLIENT_ID));
            visitor.signOut("/");
            visitor.delete("/api/account", bearer);
            visitor.submit("/sign-in", EMAIL, PASSWORD);
        }

        assertThat(log.list).isNotEmpty();
        assertThat(everythingLogged())
                .doesNotContain(EMAIL)
                .doesNotContain("ann.private")
                .doesNotContain(PASSWORD)
                .doesNotContain(secrets(tokens))
                .doesNotContain(secrets(renewed));
    }

    private String everythingLogged() {
        return List.copyOf(log.list).stream()
                .map(event -> event.getFormattedMessage() + ThrowableProxyUtil.asString(event.getThrowableProxy()))
                .collect(Collectors.joining("\n"));
    }

    // Of a JWT any of its parts would tell too much; the header alone is the same for all.
    private static List<CharSequence> secrets(JsonNode tokens) {
        return List.of("access_token", "id_token", "refresh_token").stream()
                .map(name -> tokens.get(name).asString())
                .flatMap(token -> List.of(token.split("\\.")).stream().skip(token.contains(".") ? 1 : 0))
                .map(CharSequence.class::cast)
                .toList();
    }

    private static String[] bearer(JsonNode tokens) {
        return new String[] {
            "Authorization", "Bearer " + tokens.get("access_token").asString()
        };
    }
}
