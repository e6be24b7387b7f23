package io.stockcast.domain.history;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/**
 * Price histories as CSV: {@code date,open,high,low,close,adj_close,volume}, ascending ISO dates,
 * a blank where the source supplied nothing.
 *
 * <p>Reading is strict: what cannot be a history is refused by an {@link InvalidHistoryException} that
 * names the file and the line. A row without a close takes its adjusted close instead.
 */
public final class HistoryCsv {

    /** The fewest rows that make a return. */
    private static final int MINIMUM_ROWS = 2;

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
            .setTrim(true)
            .setIgnoreEmptyLines(true)
            .get();

    private HistoryCsv() {}

    /** Reads a plain or gzipped file, named by the symbol. */
    public static PriceHistory read(Path file) {
        String name = file.getFileName().toString();
        try (InputStream bytes = Files.newInputStream(file);
                InputStream plain = name.toLowerCase(Locale.ROOT).endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
                Reader reader = new InputStreamReader(plain, StandardCharsets.UTF_8)) {
            return read(symbolOf(file), file.toString(), reader);
        } catch (NoSuchFileException e) {
            throw new InvalidHistoryException(file + ": does not exist");
        } catch (IOException | UncheckedIOException e) {
            throw new InvalidHistoryException(file + ": cannot be read (" + e.getMessage() + ")");
        }
    }

    /**
     * Reads CSV text.
     *
     * @param symbol the symbol of the history
     * @param source what errors call the text: a file's path
     */
    public static PriceHistory read(String symbol, String source, Reader text) throws IOException {
        List<Bar> bars = new ArrayList<>();
        try (CSVParser parser = FORMAT.parse(text)) {
            requireHeader(source, parser);
            for (CSVRecord row : parser) {
                BarRow.of(source, parser.getCurrentLineNumber(), row).appendTo(bars);
            }
        } catch (IllegalArgumentException e) {
            throw e instanceof InvalidHistoryException
                    ? e
                    : new InvalidHistoryException(source + ": is not CSV (" + e.getMessage() + ")");
        }
        if (bars.size() < MINIMUM_ROWS) {
            throw new InvalidHistoryException(
                    source + ": has " + bars.size() + " rows, at least " + MINIMUM_ROWS + " are needed");
        }
        return new PriceHistory(symbol, bars);
    }

    /** The canonical CSV of a history, in ASCII: the same bars always give the same bytes. */
    public static byte[] write(PriceHistory history) {
        return history.csv();
    }

    /** The hex SHA-256 of the canonical CSV. */
    public static String sha256(PriceHistory history) {
        return history.sha256();
    }

    /** The hex SHA-256 of some bytes. */
    public static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The symbol of a file's history: its name up to its endings. */
    public static String symbolOf(Path file) {
        return file.getFileName().toString().replaceFirst("(?i)\\.csv(\\.gz)?$", "");
    }

    private static void requireHeader(String source, CSVParser parser) {
        Set<String> names = Set.copyOf(parser.getHeaderNames());
        if (!names.contains("date") || !(names.contains("close") || names.contains("adj_close"))) {
            throw new InvalidHistoryException(source + ", line 1: the header must be " + CanonicalCsv.HEADER);
        }
    }
}
