package io.stockcast.functions.news;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.forecast.PriceQuantiles;
import io.stockcast.domain.record.ScoredSession;
import io.stockcast.functions.sentences.PriceFormat;
import io.stockcast.functions.sentences.Sentences;
import io.stockcast.functions.sentences.SiteAddress;
import io.stockcast.marketdata.Instrument;
import java.util.Locale;

/**
 * An instrument in a digest, each part in words.
 *
 * @param said the range that was forecast for the session
 * @param closed the close, and where it fell
 * @param date of the next session
 * @param next its range in prices
 * @param moves the same range seen from the close
 */
record DigestLine(String name, String page, String said, String closed, String date, String next, String moves) {

    private static final String NONE = "–";

    static DigestLine of(Digest.Row row, SiteAddress site) {
        Instrument instrument = row.instrument();
        return new DigestLine(
                instrument.name(),
                site.instrument(instrument.symbol()),
                row.outcome().map(settled -> said(instrument, settled)).orElse(NONE),
                row.outcome().map(settled -> closed(instrument, settled)).orElse(NONE),
                row.forecast()
                        .map(forecast -> Sentences.shortDate(forecast.at(1).date()))
                        .orElse(NONE),
                row.forecast()
                        .map(forecast -> Sentences.range(instrument, forecast))
                        .orElse("not forecast yet"),
                row.forecast().map(DigestLine::moves).orElse(NONE));
    }

    private static String said(Instrument instrument, ScoredSession settled) {
        PriceFormat price = PriceFormat.of(instrument, settled.close());
        return price.write(settled.quantiles().low80()) + " to "
                + price.write(settled.quantiles().high80());
    }

    private static String closed(Instrument instrument, ScoredSession settled) {
        String close = PriceFormat.of(instrument, settled.close()).write(settled.close());
        return close + ", " + place(settled);
    }

    private static String place(ScoredSession settled) {
        if (settled.isInside80()) {
            return "inside";
        }
        return settled.isInside95() ? "outside 80 %, inside 95 %" : "outside 95 %";
    }

    // Seen from the close, with a true minus sign as on the site.
    private static String moves(Forecast forecast) {
        PriceQuantiles range = forecast.at(1).quantiles();
        return move(range.low80() / forecast.lastClose() - 1) + " to " + move(range.high80() / forecast.lastClose() - 1)
                + " %";
    }

    private static String move(double share) {
        String number = String.format(Locale.UK, "%+.1f", 100 * share);
        return number.matches("[+-]0\\.0") ? "0.0" : number.replace('-', '−');
    }
}
