package io.stockcast.local;

import io.stockcast.functions.collecting.KinesisQuoteStream;
import io.stockcast.functions.composition.Variables;
import io.stockcast.functions.tables.DynamoClients;
import io.stockcast.functions.tables.DynamoWatchedInstruments;
import io.stockcast.local.cloud.LocalFunctions;
import io.stockcast.local.cloud.LocalQueue;
import io.stockcast.local.cloud.LocalTables;
import io.stockcast.local.cloud.QuoteSchedule;
import io.stockcast.local.replay.QuoteFeed;
import io.stockcast.local.stream.EventSourceMapping;
import io.stockcast.local.stream.LocalStream;
import java.util.Optional;

/** What takes quotes from the stream, and what puts them on it: the collector each minute, or a replay. */
final class LocalQuotes implements AutoCloseable {

    private static final String CONSUMER = "quote-consumer";

    private final LocalStream stream;
    private final LocalFunctions functions;
    private final EventSourceMapping mapping;
    private Optional<QuoteSchedule> schedule = Optional.empty();

    private LocalQuotes(LocalStream stream, LocalFunctions functions, EventSourceMapping mapping) {
        this.stream = stream;
        this.functions = functions;
        this.mapping = mapping;
    }

    /** Begins to take quotes from the stream. */
    static LocalQuotes start(LocalStream stream, LocalFunctions functions, LocalQueue queue) {
        functions.start(CONSUMER);
        return new LocalQuotes(
                stream,
                functions,
                EventSourceMapping.start(event -> functions.invoke(CONSUMER, event), stream, queue::sendDeadQuotes));
    }

    /** Collects the quotes of today each minute. */
    void collect() {
        functions.start(QuoteSchedule.FUNCTION);
        schedule = Optional.of(
                QuoteSchedule.start(event -> functions.invoke(QuoteSchedule.FUNCTION, event), stream::isReady));
    }

    /** Takes the quotes of a replay, beginning with none. */
    QuoteFeed feed(Variables variables, LocalTables tables) {
        QuoteFeed feed = new StreamedQuotes(
                new DynamoWatchedInstruments(DynamoClients.at(variables), variables.required("STOCKCAST_PEOPLE_TABLE")),
                stream,
                KinesisQuoteStream.at(variables.required("STOCKCAST_STREAM"), variables),
                mapping,
                () -> tables.emptyQuotes(variables.required("STOCKCAST_QUOTES_TABLE")));
        feed.forget();
        return feed;
    }

    @Override
    public void close() {
        schedule.ifPresent(QuoteSchedule::close);
        mapping.close();
    }
}
