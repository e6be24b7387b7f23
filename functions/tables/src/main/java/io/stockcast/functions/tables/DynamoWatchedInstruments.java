package io.stockcast.functions.tables;

import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.TickerSymbol;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.Select;

/**
 * The watchlists and alerts in the table {@code people}, of which it reads the instruments and not whose they are: two
 * lists of one person count as those of two, and so does an alert.
 *
 * <p>It looks through the table, up to {@link #MOST_PAGES} MB of it. An index or a count an instrument would cost less
 * with a large table, but would have to be changed with every change of a watchlist and at every erasure.
 */
public final class DynamoWatchedInstruments implements WatchedInstruments {

    /** Pages have a megabyte; as many watchlists as some 2,500 people fill fit into these. */
    static final int MOST_PAGES = 50;

    private static final Logger LOG = LoggerFactory.getLogger(DynamoWatchedInstruments.class);

    private final DynamoDbClient dynamo;
    private final String table;

    public DynamoWatchedInstruments(DynamoDbClient dynamo, String table) {
        this.dynamo = dynamo;
        this.table = table;
    }

    @Override
    public List<Instrument> mostWatchedFirst() {
        Map<TickerSymbol, Watched> watched = new HashMap<>();
        Map<String, AttributeValue> after = Map.of();
        int pages = 0;
        do {
            ScanResponse page = page(after);
            page.items().stream()
                    .map(DynamoWatchedInstrument::instrument)
                    .forEach(instrument ->
                            watched.merge(instrument.symbol(), new Watched(instrument, 1), Watched::joined));
            after = page.lastEvaluatedKey();
            pages++;
        } while (!after.isEmpty() && pages < MOST_PAGES);
        if (!after.isEmpty()) {
            LOG.warn("Watchlists beyond the first {} pages of the table are not looked at", MOST_PAGES);
        }
        return watched.values().stream()
                .sorted(Watched.MOST_FIRST)
                .map(Watched::instrument)
                .toList();
    }

    /**
     * An instrument on watchlists.
     *
     * @param lists on how many
     */
    private record Watched(Instrument instrument, int lists) {

        static final Comparator<Watched> MOST_FIRST = Comparator.comparingInt(Watched::lists)
                .reversed()
                .thenComparing(watched -> watched.instrument().symbol());

        Watched joined(Watched other) {
            return new Watched(instrument, lists + other.lists);
        }
    }

    /** Looks at a single item, of whatever kind. */
    public void lookAtOne() {
        dynamo.scan(scan(Map.of()).limit(1).build());
    }

    private ScanResponse page(Map<String, AttributeValue> after) {
        return DynamoCalls.answered(table, () -> dynamo.scan(scan(after).build()));
    }

    private ScanRequest.Builder scan(Map<String, AttributeValue> after) {
        Map<String, String> names = DynamoWatchedInstrument.ATTRIBUTES.stream()
                .collect(Collectors.toMap(attribute -> "#" + attribute, attribute -> attribute));
        names.put("#item", "item");
        return ScanRequest.builder()
                .tableName(table)
                .select(Select.SPECIFIC_ATTRIBUTES)
                .projectionExpression(DynamoWatchedInstrument.ATTRIBUTES.stream()
                        .map(attribute -> "#" + attribute)
                        .collect(Collectors.joining(", ")))
                .filterExpression(
                        "begins_with(#item, :watch) OR begins_with(#item, :watched) OR begins_with(#item, :alert)")
                .expressionAttributeNames(names)
                .expressionAttributeValues(Map.of(
                        ":watch", AttributeValue.fromS(DynamoWatchedInstrument.PREFIX),
                        ":watched", AttributeValue.fromS(DynamoWatchedInstrument.OTHER_PREFIX),
                        ":alert", AttributeValue.fromS(DynamoWatchedInstrument.ALERT_PREFIX)))
                .exclusiveStartKey(after.isEmpty() ? null : after);
    }
}
