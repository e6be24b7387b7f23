package io.stockcast.functions.publishing;

import io.stockcast.domain.calendar.Exchange;
import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.domain.testing.CertainForecast;
import io.stockcast.marketdata.TickerSymbol;
import io.stockcast.marketdata.testing.Histories;

/** Ledgers of the FTSE 100 laid down by hand. */
final class Ledgers {

    static final TickerSymbol FTSE = new TickerSymbol("FTSE");
    static final PriceHistory HISTORY = Histories.walk("FTSE", 200);

    private Ledgers() {}

    /** The forecast as of a session, made on its evening. */
    static Forecast entry(int session) {
        double close = HISTORY.bar(session).close();
        return CertainForecast.of(HISTORY.bar(session).date(), close, 1.01 * close, close);
    }

    static String key(Forecast entry) {
        return "forecasts/FTSE/" + entry.asOf() + "/" + entry.modelVersion() + ".json";
    }

    /** What is known on the evening of a session. */
    static ScoredInstrument asOf(int session) {
        return new ScoredInstrument(FTSE, Exchange.XLON.hours(), HISTORY.head(session + 1));
    }
}
