package io.stockcast.marketdata.provider.yahoo;

import static io.stockcast.marketdata.provider.JsonValues.text;

import io.stockcast.domain.calendar.Exchange;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.Listing;
import io.stockcast.marketdata.provider.FoundInstrument;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** One find of Yahoo's search. */
final class YahooQuote {

    private static final Set<String> KINDS = Set.of("EQUITY", "ETF");

    /** Yahoo's codes of the exchanges that we know; NYSE American and Arca keep the NYSE's. */
    private static final Map<String, Exchange> EXCHANGES = Map.ofEntries(
            Map.entry("NMS", Exchange.XNAS),
            Map.entry("NGM", Exchange.XNAS),
            Map.entry("NCM", Exchange.XNAS),
            Map.entry("NYQ", Exchange.XNYS),
            Map.entry("ASE", Exchange.XNYS),
            Map.entry("PCX", Exchange.XNYS),
            Map.entry("LSE", Exchange.XLON),
            Map.entry("GER", Exchange.XETR),
            Map.entry("PAR", Exchange.XPAR),
            Map.entry("EBS", Exchange.XSWX),
            Map.entry("JPX", Exchange.XTKS),
            Map.entry("AMS", Exchange.XAMS),
            Map.entry("BRU", Exchange.XBRU),
            Map.entry("LIS", Exchange.XLIS),
            Map.entry("MCE", Exchange.XMAD),
            Map.entry("MIL", Exchange.XMIL),
            Map.entry("ISE", Exchange.XDUB),
            Map.entry("VIE", Exchange.XWBO),
            Map.entry("HEL", Exchange.XHEL),
            Map.entry("STO", Exchange.XSTO),
            Map.entry("CPH", Exchange.XCSE),
            Map.entry("OSL", Exchange.XOSL),
            Map.entry("TOR", Exchange.XTSE),
            Map.entry("MEX", Exchange.XMEX),
            Map.entry("SAO", Exchange.BVMF),
            Map.entry("ASX", Exchange.XASX),
            Map.entry("NZE", Exchange.XNZE),
            Map.entry("HKG", Exchange.XHKG),
            Map.entry("KSC", Exchange.XKRX),
            Map.entry("SES", Exchange.XSES),
            Map.entry("NSI", Exchange.XNSE),
            Map.entry("BSE", Exchange.XBOM),
            Map.entry("SAU", Exchange.XSAU),
            Map.entry("TLV", Exchange.XTAE),
            Map.entry("JNB", Exchange.XJSE));

    private YahooQuote() {}

    static Optional<Instrument> instrument(JsonNode quote) {
        if (!KINDS.contains(text(quote.path("quoteType")))) {
            return Optional.empty();
        }
        return Optional.ofNullable(EXCHANGES.get(text(quote.path("exchange"))))
                .flatMap(exchange -> ticker(quote, exchange)
                        .flatMap(ticker -> new FoundInstrument(ticker, name(quote), exchange).instrument()));
    }

    private static Optional<String> ticker(JsonNode quote, Exchange exchange) {
        String symbol = text(quote.path("symbol"));
        String suffix = Listing.on(exchange).suffix();
        return symbol.endsWith(suffix)
                ? Optional.of(symbol.substring(0, symbol.length() - suffix.length()))
                : Optional.empty();
    }

    private static String name(JsonNode quote) {
        String longName = text(quote.path("longname"));
        return longName.isBlank() ? text(quote.path("shortname")) : longName;
    }
}
