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
            String text = FileText.of(file);
            return PriceTable.in(text).orElseThrow(() -> NoTable.in(text)).history(zone);
        } catch (FileRefusal e) {
            throw e.in(file);
        } catch (NoSuchFileException e) {
            throw new InvalidHistoryException(file + ": does not exist");
        } catch (IOException e) {
            throw new InvalidHistoryException(file + ": cannot be read (" + e.getMessage() + ")");
        }
    }
}
