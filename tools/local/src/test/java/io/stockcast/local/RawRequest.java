package io.stockcast.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A request whose sender keeps to no rules. */
final class RawRequest implements AutoCloseable {

    private static final int MOST_MILLIS_TO_AN_ANSWER = 30_000;

    private final Socket socket;

    /** Sends the lines of the head, and nothing of the body. */
    RawRequest(RunningCloud cloud, String... head) throws IOException {
        socket = new Socket("127.0.0.1", cloud.port());
        socket.setSoTimeout(MOST_MILLIS_TO_AN_ANSWER);
        send(String.join("\r\n", head) + "\r\n\r\n");
    }

    void send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }

    /** The status of the answer, which is waited for. */
    int status() throws IOException {
        String line = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1))
                .readLine();
        return Integer.parseInt(line.split(" ")[1]);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
