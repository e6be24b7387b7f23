package io.stockcast.functions.intraday;

import static io.stockcast.functions.tables.DynamoAttributes.number;
import static io.stockcast.functions.tables.DynamoAttributes.required;

import io.stockcast.functions.storage.StorageException;
import io.stockcast.marketdata.TickerSymbol;
import io.stockcast.marketdata.quote.MarketQuote;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;

/** Quotes of sessions as items of the table {@code quotes}. */
final class DynamoQuoteItem {

    private static final Logger LOG = LoggerFactory.getLogger(DynamoQuoteItem.class);

    /** Over a long weekend. */
    static final Duration KEPT = Duration.ofDays(5);

    private static final String SYMBOL = "symbol";

    /** Another one with each write. */
    private static final String REVISION = "revision";

    private DynamoQuoteItem() {}

    static Map<String, AttributeValue> key(TickerSymbol symbol) {
        return Map.of(SYMBOL, text(symbol));
    }

    /** Whose item it is. */
    static TickerSymbol symbol(Map<String, AttributeValue> item) {
        return new TickerSymbol(required(item, SYMBOL).s());
    }

    /** The quotes in an item, or empty where it cannot be read: the next quotes take its place. */
    static Optional<SessionQuotes> quotes(Map<String, AttributeValue> item) {
        try {
            return Optional.of(new SessionQuotes(
                    LocalDate.parse(required(item, "session").s()),
                    newest(item),
                    MinuteBarBytes.read(required(item, "bars").b().asByteArray())));
        } catch (StorageException | IllegalArgumentException | DateTimeException | UncheckedIOException e) {
            LOG.warn("The item of {} cannot be read", item.get(SYMBOL), e);
            return Optional.empty();
        }
    }

    private static MarketQuote newest(Map<String, AttributeValue> item) {
        return new MarketQuote(
                symbol(item),
                Double.parseDouble(required(item, "price").n()),
                Instant.parse(required(item, "time").s()),
                Duration.parse(required(item, "delay").s()),
                required(item, "source").s());
    }

    /** The write of quotes, which fails unless what was seen, an item or nothing, is still there. */
    static PutItemRequest putInPlaceOf(
            Map<String, AttributeValue> seen, String table, SessionQuotes quotes, Instant now) {
        PutItemRequest.Builder put = PutItemRequest.builder().tableName(table).item(item(quotes, now));
        return seen.isEmpty()
                ? put.conditionExpression("attribute_not_exists(symbol)").build()
                : put.conditionExpression("revision = :seen")
                        .expressionAttributeValues(Map.of(":seen", required(seen, REVISION)))
                        .build();
    }

    private static Map<String, AttributeValue> item(SessionQuotes quotes, Instant now) {
        MarketQuote newest = quotes.newest();
        Map<String, AttributeValue> item = new HashMap<>(key(newest.symbol()));
        item.put("session", text(quotes.session()));
        item.put("price", AttributeValue.fromN(Double.toString(newest.price())));
        item.put("time", text(newest.time()));
        item.put("delay", text(newest.delay()));
        item.put("source", text(newest.source()));
        item.put("bars", AttributeValue.fromB(SdkBytes.fromByteArray(MinuteBarBytes.of(quotes.bars()))));
        item.put(REVISION, text(UUID.randomUUID()));
        item.put("expiresAt", number(now.plus(KEPT).getEpochSecond()));
        return item;
    }

    private static AttributeValue text(Object value) {
        return AttributeValue.fromS(value.toString());
    }
}
