package io.stockcast.local.gateway;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.Semaphore;

/**
 * Reads the bodies of requests, which must not be large and must not come slowly: a thread waits for each, so few may be
 * awaited at once. Bodies that are there already never wait.
 */
public final class BodyReader {

    private static final int CHUNK = 8_192;
    private static final int MOST_CHUNKS_DRAINED = 8;
    private static final int AWAITED_AT_ONCE = 40;
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final int mostBytes;
    private final Semaphore awaited = new Semaphore(AWAITED_AT_ONCE);

    public BodyReader(int mostBytes) {
        this.mostBytes = mostBytes;
    }

    /**
     * The whole body.
     *
     * @param announced its length as the request says it; -1 where it does not
     */
    public byte[] read(InputStream body, long announced) throws IOException, RefusedBodyException {
        if (announced > mostBytes) {
            throw RefusedBodyException.tooLarge();
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        readWhatIsThere(body, whole);
        if (whole.size() == announced) {
            return whole.toByteArray();
        }
        if (!awaited.tryAcquire()) {
            throw RefusedBodyException.tooMany();
        }
        try {
            readToTheEnd(body, whole);
            return whole.toByteArray();
        } catch (SocketTimeoutException e) {
            throw RefusedBodyException.tooSlow();
        } finally {
            awaited.release();
        }
    }

    /** Takes what has arrived of a body that is not wanted, because a connection that is closed before may lose its answer. */
    static void drain(InputStream body) throws IOException {
        byte[] chunk = new byte[CHUNK];
        for (int i = 0; i < MOST_CHUNKS_DRAINED && body.available() > 0; i++) {
            body.read(chunk);
        }
    }

    private void readWhatIsThere(InputStream body, ByteArrayOutputStream whole)
            throws IOException, RefusedBodyException {
        byte[] chunk = new byte[CHUNK];
        while (body.available() > 0) {
            add(chunk, body.read(chunk), whole);
        }
    }

    private void readToTheEnd(InputStream body, ByteArrayOutputStream whole) throws IOException, RefusedBodyException {
        long deadline = System.nanoTime() + LONGEST.toNanos();
        byte[] chunk = new byte[CHUNK];
        for (int read = body.read(chunk); read >= 0; read = body.read(chunk)) {
            add(chunk, read, whole);
            if (System.nanoTime() > deadline) {
                throw RefusedBodyException.tooSlow();
            }
        }
    }

    private void add(byte[] chunk, int read, ByteArrayOutputStream whole) throws RefusedBodyException {
        whole.write(chunk, 0, Math.max(read, 0));
        if (whole.size() > mostBytes) {
            throw RefusedBodyException.tooLarge();
        }
    }
}
