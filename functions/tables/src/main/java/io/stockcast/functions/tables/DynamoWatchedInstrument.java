package io.stockcast.functions.tables;

import static io.stockcast.functions.tables.DynamoAttributes.required;

import io.stockcast.domain.calendar.Exchange;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.InstrumentKind;
import io.stockcast.marketdata.Listing;
import io.stockcast.marketdata.TickerSymbol;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The instrument in an entry of a watchlist or in an alert, items of the table {@code people}. */
public final class DynamoWatchedInstrument {

    /** What the sort keys of a person's first list begin with; the ticker symbol follows. */
    public static final String PREFIX = "watch#";

    /** What those of the other lists begin with; the list's id and the ticker symbol follow. */
    public static final String OTHER_PREFIX = "watched#";

    /** What the sort keys of alerts begin with; the alert's id follows. */
    public static final String ALERT_PREFIX = "alert#";

    private static final String SYMBOL = "symbol";
    private static final String NAME = "name";
    private static final String KIND = "kind";
    private static final String EXCHANGE = "exchange";
    private static final String CURRENCY = "currency";

    /** The names of its attributes, none of which says whose entry it is. */
    public static final List<String> ATTRIBUTES = List.of(SYMBOL, NAME, KIND, EXCHANGE, CURRENCY);

    private DynamoWatchedInstrument() {}

    public static Map<String, AttributeValue> attributes(Instrument instrument) {
        Map<String, AttributeValue> attributes = new HashMap<>();
        attributes.put(SYMBOL, text(instrument.symbol()));
        attributes.put(NAME, text(instrument.name()));
        attributes.put(KIND, text(instrument.kind()));
        attributes.put(EXCHANGE, text(instrument.exchange()));
        attributes.put(CURRENCY, text(instrument.currency()));
        return attributes;
    }

    public static Instrument instrument(Map<String, AttributeValue> item) {
        TickerSymbol symbol = new TickerSymbol(required(item, SYMBOL).s());
        InstrumentKind kind = InstrumentKind.valueOf(required(item, KIND).s());
        String currency = required(item, CURRENCY).s();
        return new Instrument(
                symbol,
                required(item, NAME).s(),
                kind,
                Exchange.valueOf(required(item, EXCHANGE).s()),
                kind == InstrumentKind.STOCK ? Listing.of(symbol, currency).currency() : currency);
    }

    private static AttributeValue text(Object value) {
        return AttributeValue.fromS(value.toString());
    }
}
