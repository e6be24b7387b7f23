package io.stockcast.local.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.local.ChildProcess;
import io.stockcast.local.start.Ports;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(240)
class LocalStreamTest {

    @TempDir
    private Path folder;

    @Test
    void stream_shouldHaveOneShardAndTheNameThatItsVariablesTell() {
        try (TestStream started = TestStream.ready()) {
            assertThat(started.stream().environment()).containsEntry("STOCKCAST_STREAM", "quotes");
            assertThat(started.stream()
                            .client()
                            .listShards(request -> request.streamName("quotes"))
                            .shards())
                    .extracting(shard -> shard.shardId())
                    .containsExactly("shardId-000000000000");
            assertThat(started.steps().lines())
                    .containsExactly("Stream of quotes ready at "
                            + started.stream().environment().get("STOCKCAST_KINESIS_ENDPOINT"));
            assertThat(started.warnings()).isEmpty();
        }
    }

    @Test
    void stream_shouldBeReachableOverTheLoopbackAlone() throws IOException {
        try (TestStream started = TestStream.ready()) {
            int port = URI.create(started.stream().environment().get("STOCKCAST_KINESIS_ENDPOINT"))
                    .getPort();
            List<InetAddress> others = NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                    .toList();
            assertThat(others).noneMatch(address -> accepts(address, port));
            assertThat(accepts(InetAddress.getByName("127.0.0.1"), port)).isTrue();
        }
    }

    private static boolean accepts(InetAddress address, int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 1_000);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void closing_shouldEndTheProcess() {
        TestStream started = TestStream.ready();
        ProcessHandle process = started.stream().process().orElseThrow();

        started.close();

        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void processThatIsKilled_shouldBeToldOfInOneLineAndStartedAgain() {
        try (TestStream started = TestStream.ready()) {
            started.kill();

            assertThat(started.warnings().lines())
                    .containsExactly("There are no new quotes: kinesis-local ended with the exit code 137."
                            + " It is started again; all else runs on.");
            assertThat(started.steps().lines()).last().isEqualTo("The stream of quotes runs again");
        }
    }

    @Test
    void processThatHangs_shouldBeToldOfInOneLineAndReplaced() {
        try (TestStream started = TestStream.ready()) {
            started.hang();

            started.put("after");
            assertThat(started.warnings().lines())
                    .containsExactly("There are no new quotes: kinesis-local gives no answer."
                            + " It is started again; all else runs on.");
            assertThat(started.steps().lines()).last().isEqualTo("The stream of quotes runs again");
        }
    }

    @Test
    void takenPort_shouldBeToldOfInOneLineAndTheStreamStartedWhenItIsFree() throws IOException {
        int port = Ports.any();
        ServerSocket taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
        try (TestStream started = TestStream.on(port)) {
            TestStream.await(() -> !started.warnings().isEmpty());
            taken.close();
            started.awaitStart(1);

            assertThat(started.warnings().lines())
                    .containsExactly("There are no new quotes: port " + port
                            + " is taken. It is started again; all else runs on.");
        } finally {
            taken.close();
        }
    }

    @Test
    void packageThatIsMissing_shouldBeToldOfWithWhatToDo() {
        try (TestStream started = TestStream.in(folder)) {
            TestStream.await(() -> !started.warnings().isEmpty());

            assertThat(started.warnings().lines())
                    .containsExactly("There are no quotes: kinesis-local is not installed in " + folder
                            + ". ./dev up installs it; all else runs without it.");
            assertThat(started.stream().isReady()).isFalse();
        }
    }

    @Test
    void killedCloud_shouldTakeTheProcessWithIt() throws IOException {
        long pid;
        try (ChildProcess cloud = ChildProcess.of(StreamStarter.class)) {
            pid = Long.parseLong(cloud.nextLine().orElseThrow());
            cloud.kill();
        }

        TestStream.await(
                () -> ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty());
    }
}
