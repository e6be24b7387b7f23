package io.stockcast.marketdata.file;

import io.stockcast.domain.history.InvalidHistoryException;
import io.stockcast.marketdata.repair.RawHistory;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.ZoneId;

/**
 * Reads daily prices from a file as people have them: of most encodings, separators, headings, number and date forms.
 * A file that cannot be read is refused by an {@link InvalidHistoryException} that names it, the line and the reason.
 */
public final class PriceFile {

    private PriceFile() {}

    /**
     * The prices in a file, to be repaired before use.
     *
     * @param zone of the exchange, in which times of day fall on a date
     */
    public static RawHistory read(Path file, ZoneId zone) {
        try {
            return history(FileText.of(file), zone);
        } catch (FileRefusal e) {
            throw e.in(file.toString());
        } catch (NoSuchFileException e) {
            throw new InvalidHistoryException(file + ": does not exist");
        } catch (IOException e) {
            throw new InvalidHistoryException(file + ": cannot be read (" + e.getMessage() + ")");
        }
    }

    /**
     * The prices in a text that came from elsewhere than a file, to be repaired before use.
     *
     * @param name what the text is called where it is refused
     */
    public static RawHistory parse(String name, String text, ZoneId zone) {
        try {
            return history(text, zone);
        } catch (FileRefusal e) {
            throw e.in(name);
        }
    }

    private static RawHistory history(String text, ZoneId zone) {
        return PriceTable.in(text).orElseThrow(() -> NoTable.in(text)).history(zone);
    }
}
