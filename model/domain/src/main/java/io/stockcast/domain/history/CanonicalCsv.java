package io.stockcast.domain.history;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The canonical CSV of a history and of each of its heads. A row is written once and digested once, however many heads
 * are asked for in ascending order: every evening's forecast names its whole input.
 */
final class CanonicalCsv {

    static final String HEADER = "date,open,high,low,close,adj_close,volume";

    /** A row's length in bytes, but for rare longer ones. */
    private static final int USUAL_ROW = 64;

    private final List<Bar> bars;
    private final CsvText text = new CsvText(USUAL_ROW).append(HEADER).append('\n');

    /** Where the head of each size ends in the text, as far as it is written. */
    private final int[] ends;

    private final Map<Integer, String> digests = new TreeMap<>();
    private MessageDigest digest = HistoryCsv.digest();
    private int written;
    private int digested;

    CanonicalCsv(List<Bar> bars) {
        this.bars = bars;
        this.ends = new int[bars.size() + 1];
        ends[0] = text.length();
    }

    /** The CSV of the first bars. */
    synchronized byte[] head(int size) {
        write(size);
        return text.toBytes(0, ends[size]);
    }

    /** The hex SHA-256 of the CSV of the first bars. */
    synchronized String sha256(int size) {
        return digests.computeIfAbsent(size, this::digest);
    }

    private String digest(int size) {
        write(size);
        if (ends[size] < digested) {
            digest = HistoryCsv.digest();
            digested = 0;
        }
        digest.update(text.toBytes(digested, ends[size]));
        digested = ends[size];
        return HexFormat.of().formatHex(copy(digest).digest());
    }

    private void write(int size) {
        for (; written < size; written++) {
            BarRow.write(bars.get(written), text);
            ends[written + 1] = text.length();
        }
    }

    private static MessageDigest copy(MessageDigest digest) {
        try {
            return (MessageDigest) digest.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the SHA-256 of every Java platform can be copied", e);
        }
    }
}
