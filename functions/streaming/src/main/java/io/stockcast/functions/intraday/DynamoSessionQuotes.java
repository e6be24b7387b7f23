package io.stockcast.functions.intraday;

import io.stockcast.functions.storage.StorageException;
import io.stockcast.functions.tables.DynamoCalls;
import io.stockcast.marketdata.TickerSymbol;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
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
        for (List<TickerSymbol> batch : batches(symbols)) {
            items(batch, false)
                    .forEach((symbol, item) ->
                            DynamoQuoteItem.quotes(item).ifPresent(quotes -> found.put(symbol, quotes)));
        }
        return found;
    }

    @Override
    public Map<TickerSymbol, StorageException> join(Collection<SessionQuotes> quotes) {
        Map<TickerSymbol, SessionQuotes> bySymbol = new LinkedHashMap<>();
        quotes.forEach(one -> bySymbol.merge(one.newest().symbol(), one, SessionQuotes::joined));
        Map<TickerSymbol, StorageException> failures = new HashMap<>();
        for (List<TickerSymbol> batch : batches(bySymbol.keySet())) {
            try {
                join(batch, bySymbol, failures);
            } catch (StorageException e) {
                batch.forEach(symbol -> failures.put(symbol, e));
            }
        }
        return failures;
    }

    // Reads are a small part of the time where they are made together; writes with a condition cannot be.
    private void join(
            List<TickerSymbol> batch,
            Map<TickerSymbol, SessionQuotes> quotes,
            Map<TickerSymbol, StorageException> failures) {
        Map<TickerSymbol, Map<String, AttributeValue>> seen = items(batch, true);
        for (TickerSymbol symbol : batch) {
            try {
                join(Objects.requireNonNull(quotes.get(symbol)), seen.getOrDefault(symbol, Map.of()));
            } catch (StorageException e) {
                failures.put(symbol, e);
            }
        }
    }

    private void join(SessionQuotes quotes, Map<String, AttributeValue> seen) {
        TickerSymbol symbol = quotes.newest().symbol();
        Map<String, AttributeValue> newest = seen;
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            if (isJoined(quotes, newest)) {
                return;
            }
            newest = items(List.of(symbol), true).getOrDefault(symbol, Map.of());
        }
        throw new StorageException("the quotes of " + symbol + " were changed by others again and again");
    }

    private static List<List<TickerSymbol>> batches(Collection<TickerSymbol> symbols) {
        List<TickerSymbol> distinct = symbols.stream().distinct().toList();
        return IntStream.iterate(0, from -> from < distinct.size(), from -> from + MOST_IN_A_BATCH)
                .mapToObj(from -> distinct.subList(from, Math.min(from + MOST_IN_A_BATCH, distinct.size())))
                .toList();
    }

    private Map<TickerSymbol, Map<String, AttributeValue>> items(List<TickerSymbol> symbols, boolean consistent) {
        KeysAndAttributes keys = KeysAndAttributes.builder()
                .keys(symbols.stream().map(DynamoQuoteItem::key).toList())
                .consistentRead(consistent)
                .build();
        return DynamoCalls.answered(table, () -> {
            BatchGetItemResponse answer = dynamo.batchGetItem(get -> get.requestItems(Map.of(table, keys)));
            if (!answer.unprocessedKeys().isEmpty()) {
                throw new StorageException("the table " + table + " leaves keys unprocessed");
            }
            return answer.responses().getOrDefault(table, List.of()).stream()
                    .collect(Collectors.toMap(DynamoQuoteItem::symbol, item -> item));
        });
    }

    private boolean isJoined(SessionQuotes quotes, Map<String, AttributeValue> seen) {
        Optional<SessionQuotes> kept = seen.isEmpty() ? Optional.empty() : DynamoQuoteItem.quotes(seen);
        SessionQuotes joined = kept.map(quotes::joined).orElse(quotes);
        return kept.filter(joined::equals).isPresent() || isPut(joined, seen);
    }

    private boolean isPut(SessionQuotes quotes, Map<String, AttributeValue> seen) {
        return DynamoCalls.held(
                table, () -> dynamo.putItem(DynamoQuoteItem.putInPlaceOf(seen, table, quotes, clock.instant())));
    }
}
