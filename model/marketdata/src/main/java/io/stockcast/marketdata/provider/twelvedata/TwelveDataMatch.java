package io.stockcast.marketdata.provider.twelvedata;

import static io.stockcast.marketdata.provider.JsonValues.text;

import io.stockcast.domain.calendar.Exchange;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.provider.FoundInstrument;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** One match of Twelve Data's symbol search. */
final class TwelveDataMatch {

    private static final Set<String> KINDS = Set.of("Common Stock", "ETF", "American Depositary Receipt", "REIT");

    /** Its codes of the exchanges whose calendars we keep; NYSE American and Arca keep the NYSE's. */
    private static final Map<String, Exchange> EXCHANGES = Map.ofEntries(
            Map.entry("XNGS", Exchange.XNAS),
            Map.entry("XNMS", Exchange.XNAS),
            Map.entry("XNCM", Exchange.XNAS),
            Map.entry("XNAS", Exchange.XNAS),
            Map.entry("XNYS", Exchange.XNYS),
            Map.entry("XASE", Exchange.XNYS),
            Map.entry("ARCX", Exchange.XNYS),
            Map.entry("XLON", Exchange.XLON),
            Map.entry("XETR", Exchange.XETR),
            Map.entry("XPAR", Exchange.XPAR),
            Map.entry("XSWX", Exchange.XSWX),
            Map.entry("XJPX", Exchange.XTKS));

    private TwelveDataMatch() {}

    static Optional<Instrument> instrument(JsonNode match) {
        if (!KINDS.contains(text(match.path("instrument_type")))) {
            return Optional.empty();
        }
        String ticker = text(match.path("symbol")).replace('.', '-');
        String name = text(match.path("instrument_name"));
        return Optional.ofNullable(EXCHANGES.get(text(match.path("mic_code"))))
                .flatMap(exchange -> new FoundInstrument(ticker, name, exchange).instrument());
    }
}
