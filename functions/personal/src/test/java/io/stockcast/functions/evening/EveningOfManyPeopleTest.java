package io.stockcast.functions.evening;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.functions.jobs.DynamoJobStore;
import io.stockcast.functions.jobs.ForecastJob;
import io.stockcast.functions.jobs.JobId;
import io.stockcast.functions.storage.ForecastStore;
import io.stockcast.functions.tables.DynamoWatchedInstrument;
import io.stockcast.functions.tables.DynamoWatchedInstruments;
import io.stockcast.functions.tables.testing.TestDatabase;
import io.stockcast.functions.testing.Forecasts;
import io.stockcast.functions.testing.InMemoryObjectStore;
import io.stockcast.functions.todays.TodaysForecasts;
import io.stockcast.marketdata.CuratedInstruments;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.InstrumentCatalog;
import io.stockcast.marketdata.TickerSymbol;
import io.stockcast.marketdata.testing.AtOnce;
import io.stockcast.marketdata.testing.Histories;
import io.stockcast.marketdata.testing.InMemoryMarketData;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** An evening on which many people watch much the same. */
class EveningOfManyPeopleTest {

    private static final int PEOPLE = 200;
    private static final int SYMBOLS_OF_EACH = 50;
    private static final int A_BATCH = 25;
    private static final int MOST_STARTS = 40;

    private final List<Instrument> instruments =
            new CuratedInstruments().all().stream().limit(90).toList();
    private final Clock clock = Clock.fixed(Instant.parse("2022-06-01T23:00:00Z"), ZoneOffset.UTC);
    private final TestDatabase database = new TestDatabase();
    private final DynamoJobStore jobs = new DynamoJobStore(database.client(), TestDatabase.JOBS);
    private final ConcurrentLinkedQueue<JobId> sent = new ConcurrentLinkedQueue<>();
    private final WatchlistRefresh refresh = refresh();

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void runsAtTheSameTime_shouldForecastEachSymbolOnce() throws Exception {
        for (int person = 0; person < PEOPLE; person++) {
            watch(person);
        }

        List<EveningReport> first = AtOnce.run(2, run -> refresh.run());
        EveningReport second = refresh.run();
        EveningReport last = refresh.run();

        assertThat(first).extracting(EveningReport::failed).containsOnly(0);
        assertThat(second.failed()).isZero();
        assertThat(last).isEqualTo(new EveningReport(0, 0, instruments.size(), 0, 0));
        assertThat(sent).doesNotHaveDuplicates().hasSameSizeAs(instruments);
        assertThat(sent.stream().map(this::symbol).collect(toSet()))
                .isEqualTo(instruments.stream().map(Instrument::symbol).collect(toSet()));
    }

    private void watch(int person) {
        List<WriteRequest> entries = IntStream.range(0, SYMBOLS_OF_EACH)
                .mapToObj(i -> instruments.get((person + i) % instruments.size()))
                .map(instrument -> entry("person" + person, instrument))
                .toList();
        for (int from = 0; from < entries.size(); from += A_BATCH) {
            List<WriteRequest> batch = entries.subList(from, from + A_BATCH);
            database.client().batchWriteItem(write -> write.requestItems(Map.of(TestDatabase.PEOPLE, batch)));
        }
    }

    private static WriteRequest entry(String userId, Instrument instrument) {
        Map<String, AttributeValue> item = new HashMap<>(DynamoWatchedInstrument.attributes(instrument));
        item.put("userId", AttributeValue.fromS(userId));
        item.put("item", AttributeValue.fromS(DynamoWatchedInstrument.PREFIX + instrument.symbol()));
        return WriteRequest.builder().putRequest(put -> put.item(item)).build();
    }

    private WatchlistRefresh refresh() {
        InMemoryMarketData market = new InMemoryMarketData();
        for (Instrument instrument : instruments) {
            market = market.with(Histories.walk(instrument.symbol().value()));
        }
        return new WatchlistRefresh(
                new DynamoWatchedInstruments(database.client(), TestDatabase.PEOPLE),
                new TodaysForecasts(new InstrumentCatalog(market), market, Forecasts.VINTAGES::versionAsOf, clock),
                new ForecastStore(new InMemoryObjectStore()),
                jobs,
                sent::add,
                MOST_STARTS,
                clock);
    }

    private TickerSymbol symbol(JobId id) {
        return jobs.find(id).map(ForecastJob::symbol).orElseThrow();
    }
}
