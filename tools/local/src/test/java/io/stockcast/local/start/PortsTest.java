package io.stockcast.local.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {

    @Test
    void anyPort_shouldBeOneThatNoOutgoingConnectionTakes() {
        for (int i = 0; i < 20; i++) {
            assertThat(Ports.usable(0)).isBetween(10_240, 32_767);
        }
    }

    @Test
    void freePort_shouldBeUsed() {
        int port = Ports.usable(0);

        assertThat(Ports.usable(port)).isEqualTo(port);
    }

    @Test
    void takenPort_shouldBeRefusedSayingWhatToDo() throws IOException {
        try (ServerSocket taken = new ServerSocket(Ports.usable(0), 1, InetAddress.getLoopbackAddress())) {
            assertThatExceptionOfType(StartException.class)
                    .isThrownBy(() -> Ports.usable(taken.getLocalPort()))
                    .withMessageMatching("Port \\d+ cannot be used \\(.*\\): choose another with --port\\.");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 65_536})
    void numberThatIsNoPort_shouldBeRefused(int port) {
        assertThatExceptionOfType(StartException.class)
                .isThrownBy(() -> Ports.usable(port))
                .withMessage("Port " + port + " is not between 0 and 65535.");
    }
}
