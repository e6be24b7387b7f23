package io.stockcast.marketdata.repair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A share split.
 *
 * @param date the first session in the new shares
 * @param ratio how many new shares each old one became; below 1 where shares were put together
 */
public record Split(LocalDate date, double ratio) {

    /** Bars as they were traded, in the shares of the last one; adjusted closes are left as they are. */
    public static List<RawBar> adjust(List<RawBar> traded, List<Split> splits) {
        List<RawBar> adjusted = new ArrayList<>(traded);
        for (Split split : splits) {
            adjusted.replaceAll(bar -> bar.date().isBefore(split.date) ? bar.tradedDividedBy(split.ratio) : bar);
        }
        return adjusted;
    }
}
