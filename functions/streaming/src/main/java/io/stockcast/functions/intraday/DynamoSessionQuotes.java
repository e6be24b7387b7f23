package io.stockcast.functions.intraday;

import io.stockcast.functions.storage.StorageException;
import io.stockcast.functions.tables.DynamoCalls;
import io.stockcast.marketdata.TickerSymbol;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/**
 * The table {@code quotes}: partition key {@code symbol}, an item an instrument.
 *
 * <p>A write puts the joined quotes in place of those that were read, on the condition that these are still there;
 * otherwise it begins again. A tumbling window of the event source mapping could make the bars instead, but it puts a
 * quote into the minute in which it arrives, counts a repeated one twice, and forgets the session with its window.
 */
public final class DynamoSessionQuotes implements SessionQuotesStore {

    private static final int MOST_IN_A_BATCH = 100;
    private static final int ATTEMPTS = 5;

    private final DynamoDbClient dynamo;
    private final String table;
    private final Clock clock;

    /**
     * The table.
     *
     * @param clock system time, by which items expire
     */
    public DynamoSessionQuotes(DynamoDbClient dynamo, String table, Clock clock) {
        this.dynamo = dynamo;
        this.table = table;
        this.clock = clock;
    }

    @Override
    public Map<TickerSymbol, SessionQuotes> find(Collection<TickerSymbol> symbols) {
        Map<TickerSymbol, SessionQuotes> found = new HashMap<>();
        List<TickerSymbol> distinct = symbols.stream().distinct().toList();
        for (int from = 0; from < distinct.size(); from += MOST_IN_A_BATCH) {
            batch(distinct.subList(from, Math.min(from + MOST_IN_A_BATCH, distinct.size()))).stream()
                    .flatMap(item -> DynamoQuoteItem.quotes(item).stream())
                    .forEach(quotes -> found.put(quotes.newest().symbol(), quotes));
        }
        return found;
    }

    @Override
    public void join(SessionQuotes quotes) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            if (isJoined(quotes)) {
                return;
            }
        }
        throw new StorageException(
                "the quotes of " + quotes.newest().symbol() + " were changed by others again and again");
    }

    private List<Map<String, AttributeValue>> batch(List<TickerSymbol> symbols) {
        KeysAndAttributes keys = KeysAndAttributes.builder()
                .keys(symbols.stream().map(DynamoQuoteItem::key).toList())
                .build();
        return DynamoCalls.answered(table, () -> {
            BatchGetItemResponse answer = dynamo.batchGetItem(get -> get.requestItems(Map.of(table, keys)));
            if (!answer.unprocessedKeys().isEmpty()) {
                throw new StorageException("the table " + table + " leaves keys unprocessed");
            }
            return answer.responses().getOrDefault(table, List.of());
        });
    }

    /** Whether there is an item of the instrument. */
    public boolean holds(TickerSymbol symbol) {
        return !item(symbol).isEmpty();
    }

    private Map<String, AttributeValue> item(TickerSymbol symbol) {
        Map<String, AttributeValue> key = DynamoQuoteItem.key(symbol);
        return DynamoCalls.answered(
                table,
                () -> dynamo.getItem(get -> get.tableName(table).key(key).consistentRead(true))
                        .item());
    }

    private boolean isJoined(SessionQuotes quotes) {
        Map<String, AttributeValue> seen = item(quotes.newest().symbol());
        Optional<SessionQuotes> kept = seen.isEmpty() ? Optional.empty() : DynamoQuoteItem.quotes(seen);
        SessionQuotes joined = kept.map(quotes::joined).orElse(quotes);
        return kept.filter(joined::equals).isPresent() || isPut(joined, seen);
    }

    private boolean isPut(SessionQuotes quotes, Map<String, AttributeValue> seen) {
        return DynamoCalls.answered(table, () -> {
            try {
                dynamo.putItem(DynamoQuoteItem.putInPlaceOf(seen, table, quotes, clock.instant()));
                return true;
            } catch (ConditionalCheckFailedException e) {
                return false;
            }
        });
    }
}
