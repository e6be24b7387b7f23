package io.stockcast.marketdata;

import static java.util.Map.entry;

import io.stockcast.domain.calendar.Exchange;
import java.util.Map;
import java.util.Optional;

/** The exchanges as others name them with a symbol: Google and TradingView before it, Bloomberg after it. */
final class ExchangeCodes {

    private static final Map<String, Exchange> CODES = Map.ofEntries(
            entry("LON", Exchange.XLON),
            entry("LSE", Exchange.XLON),
            entry("LN", Exchange.XLON),
            entry("NYSE", Exchange.XNYS),
            entry("NASDAQ", Exchange.XNAS),
            entry("US", Exchange.XNYS),
            entry("UN", Exchange.XNYS),
            entry("UW", Exchange.XNAS),
            entry("ETR", Exchange.XETR),
            entry("XETRA", Exchange.XETR),
            entry("FRA", Exchange.XETR),
            entry("GR", Exchange.XETR),
            entry("GY", Exchange.XETR),
            entry("EPA", Exchange.XPAR),
            entry("FP", Exchange.XPAR),
            entry("SWX", Exchange.XSWX),
            entry("VTX", Exchange.XSWX),
            entry("SIX", Exchange.XSWX),
            entry("SW", Exchange.XSWX),
            entry("TYO", Exchange.XTKS),
            entry("TSE", Exchange.XTKS),
            entry("JP", Exchange.XTKS),
            entry("JT", Exchange.XTKS));

    private ExchangeCodes() {}

    /** The listing on the exchange that has such a code or MIC, in capital letters. */
    static Optional<Listing> listing(String code) {
        return Optional.ofNullable(CODES.get(code))
                .or(() -> Exchange.ofMic(code))
                .map(Listing::on);
    }
}
