package io.stockcast.functions.watchlist;

import static io.stockcast.functions.tables.DynamoAttributes.required;

import io.stockcast.domain.calendar.Exchange;
import io.stockcast.functions.people.DynamoPersonKey;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.InstrumentKind;
import io.stockcast.marketdata.Listing;
import io.stockcast.marketdata.TickerSymbol;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Entries of watchlists as items of the table {@code people}; they know their instrument, whoever is asked for it. */
final class DynamoWatchItem {

    /** What the sort keys of entries begin with; the ticker symbol follows. */
    static final String PREFIX = "watch#";

    static final String ADDED_AT = "addedAt";

    private DynamoWatchItem() {}

    static DynamoPersonKey key(String userId, TickerSymbol symbol) {
        return new DynamoPersonKey(userId, PREFIX + symbol);
    }

    static Map<String, AttributeValue> item(String userId, WatchedInstrument entry) {
        Instrument instrument = entry.instrument();
        Map<String, AttributeValue> item =
                new HashMap<>(key(userId, entry.symbol()).attributes());
        item.put("symbol", text(instrument.symbol()));
        item.put("name", text(instrument.name()));
        item.put("kind", text(instrument.kind()));
        item.put("exchange", text(instrument.exchange()));
        item.put("currency", text(instrument.currency()));
        item.put("rank", rank(entry));
        item.put(ADDED_AT, text(entry.addedAt()));
        return item;
    }

    static AttributeValue rank(WatchedInstrument entry) {
        return AttributeValue.fromN(entry.rank().toPlainString());
    }

    static WatchedInstrument entry(Map<String, AttributeValue> item) {
        return new WatchedInstrument(
                instrument(item),
                new BigDecimal(required(item, "rank").n()),
                Instant.parse(required(item, ADDED_AT).s()));
    }

    private static Instrument instrument(Map<String, AttributeValue> item) {
        TickerSymbol symbol = new TickerSymbol(required(item, "symbol").s());
        InstrumentKind kind = InstrumentKind.valueOf(required(item, "kind").s());
        String currency = required(item, "currency").s();
        return new Instrument(
                symbol,
                required(item, "name").s(),
                kind,
                Exchange.valueOf(required(item, "exchange").s()),
                kind == InstrumentKind.STOCK ? Listing.of(symbol, currency).currency() : currency);
    }

    private static AttributeValue text(Object value) {
        return AttributeValue.fromS(value.toString());
    }
}
