package io.stockcast.functions.storage;

import io.stockcast.domain.history.HistoryCsv;
import io.stockcast.domain.history.PriceHistory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.codec.digest.DigestUtils;

/** The exact inputs of forecasts, each under the SHA-256 of its canonical CSV. */
public final class HistoryStore {

    private final ObjectStore objects;

    public HistoryStore(ObjectStore objects) {
        this.objects = objects;
    }

    /** Keeps a history, also in place of one that is damaged. */
    public void keep(String sha256, PriceHistory history) {
        keep(sha256, HistoryCsv.write(history));
    }

    /** Keeps the canonical CSV of an input of whatever role. */
    public void keep(String sha256, byte[] csv) {
        String key = key(sha256);
        StoredObject object = new StoredObject(compressed(csv), "application/gzip");
        Stored.keep(objects, key, object, bytes -> csv(key, sha256, bytes));
    }

    /** The canonical CSV that has this SHA-256. */
    public Optional<String> csv(String sha256) {
        String key = key(sha256);
        return objects.get(key).map(bytes -> csv(key, sha256, bytes));
    }

    /**
     * The last sessions of the history of {@code symbol} whose canonical CSV has this SHA-256; they alone are parsed,
     * since nothing but a canonical CSV is kept.
     */
    public Optional<PriceHistory> last(int sessions, String symbol, String sha256) {
        String key = key(sha256);
        return csv(sha256)
                .map(csv -> Stored.decoded(
                        key, () -> HistoryCsv.read(symbol, key, new StringReader(lastRows(sessions, csv)))));
    }

    /** The history of {@code symbol} whose canonical CSV has this SHA-256. */
    public Optional<PriceHistory> history(String symbol, String sha256) {
        return last(Integer.MAX_VALUE, symbol, sha256);
    }

    private static String csv(String key, String sha256, byte[] bytes) {
        return Stored.decoded(key, () -> verified(sha256, decompressed(bytes)));
    }

    private static String verified(String sha256, byte[] csv) throws IOException {
        String actual = DigestUtils.sha256Hex(csv);
        if (!actual.equals(sha256)) {
            throw new IOException("its content has the SHA-256 " + actual);
        }
        return new String(csv, StandardCharsets.UTF_8);
    }

    private static String lastRows(int rows, String csv) {
        int header = csv.indexOf('\n');
        int before = csv.length() - 1;
        for (int row = 0; row < rows && before > header; row++) {
            before = csv.lastIndexOf('\n', before - 1);
        }
        return csv.substring(0, header) + csv.substring(before);
    }

    // The header that GZIPOutputStream writes holds no time, so the same history gives the same bytes.
    private static byte[] compressed(byte[] csv) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] decompressed(byte[] bytes) throws IOException {
        try (InputStream gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return gzip.readAllBytes();
        }
    }

    private static String key(String sha256) {
        return "histories/" + sha256 + ".csv.gz";
    }
}
