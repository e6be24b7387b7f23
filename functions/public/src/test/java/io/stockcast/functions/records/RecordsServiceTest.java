package io.stockcast.functions.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.stockcast.domain.calendar.Exchange;
import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.domain.record.BackTestRecord;
import io.stockcast.domain.record.LedgerRecord;
import io.stockcast.forecasting.evaluation.LedgerScoring;
import io.stockcast.forecasting.evaluation.Scoreboards;
import io.stockcast.forecasting.input.ForecastInput;
import io.stockcast.functions.problem.NotFoundException;
import io.stockcast.functions.problem.UnavailableException;
import io.stockcast.functions.storage.Storage;
import io.stockcast.functions.testing.Forecasts;
import io.stockcast.functions.testing.InMemoryObjectStore;
import io.stockcast.marketdata.InstrumentCatalog;
import io.stockcast.marketdata.TickerSymbol;
import io.stockcast.marketdata.testing.Histories;
import io.stockcast.marketdata.testing.InMemoryMarketData;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordsServiceTest {

    private static final TickerSymbol KO = new TickerSymbol("KO");
    private static final PriceHistory HISTORY = Histories.walk("KO");
    private static final Forecast FORECAST = Forecasts.inTime(HISTORY.head(690));
    private static final BackTestRecord BACK_TEST = Forecasts.forecaster()
            .tonight(ForecastInput.alone(HISTORY), "USD", Exchange.XNYS.calendar())
            .backTest();

    private final InMemoryObjectStore objects = new InMemoryObjectStore();
    private final Storage storage = Storage.in(objects);
    private final RecordsService service =
            new RecordsService(new InstrumentCatalog(new InMemoryMarketData().with(Histories.walk("FTSE"))), storage);

    @Test
    void scoredRecord_shouldHaveItsSummaryAndItsNewestSessions() {
        score(KO);

        RecordDto record = RecordMapper.INSTANCE.toDto(service.record(KO));

        assertThat(record.scoredThrough()).isEqualTo(HISTORY.last().date());
        assertThat(record.pending()).isEqualTo(10);
        assertThat(record.summary()).hasSize(10);
        assertThat(record.newest()).singleElement().satisfies(session -> {
            assertThat(session.asOf()).isEqualTo(FORECAST.asOf());
            assertThat(session.modelVersion()).isEqualTo(FORECAST.modelVersion());
        });
        assertThat(record.live()).extracting(live -> live.score().horizon()).containsExactly(1, 5);
        assertThat(record.live().get(0).score().t()).isNull();
        assertThat(record.backtest()).isEmpty();
    }

    @Test
    void backTest_shouldStandApartFromTheLiveRecord() {
        storage.backTests().put(KO, BACK_TEST);

        RecordDto record = RecordMapper.INSTANCE.toDto(service.record(KO));

        assertThat(record.live()).isEmpty();
        assertThat(record.backtest()).hasSize(3);
        assertThat(record.backtest().get(0).score().count()).isEqualTo(250);
        assertThat(record.backtest().get(0).score().t()).isNotNull();
        assertThat(service.backTest(KO)).contains(BACK_TEST);
    }

    @Test
    void missingRecord_shouldBeEmpty() {
        RecordDto record = RecordMapper.INSTANCE.toDto(service.record(KO));

        assertThat(record.scoredThrough()).isNull();
        assertThat(record.pending()).isZero();
        assertThat(record.newest()).isEmpty();
        assertThat(service.backTest(KO)).isEmpty();
        assertThat(service.scoreboard()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"records/KO.json", "backtests/KO.json"})
    void damagedRecord_shouldBeUnavailable(String key) {
        objects.damage(key);

        assertThatExceptionOfType(UnavailableException.class)
                .isThrownBy(() -> service.record(KO))
                .withMessageNotContaining(key)
                .withStackTraceContaining(key);
    }

    @Test
    void damagedScoreboard_shouldBeUnavailable() {
        objects.damage("scoreboard.json");

        assertThatExceptionOfType(UnavailableException.class).isThrownBy(service::scoreboard);
    }

    @Test
    void unknownSymbol_shouldBeNotFound() {
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> service.record(new TickerSymbol("ABCD")))
                .withMessage("There is no instrument with the symbol ABCD.");
    }

    @Test
    void scoreboard_shouldNameItsInstrumentsIndicesFirst() {
        TickerSymbol ftse = new TickerSymbol("FTSE");
        storage.scoreboard().put(Scoreboards.of(List.of(score(new TickerSymbol("AAPL")), score(ftse)), List.of()));

        PooledRecordDto record =
                RecordMapper.INSTANCE.toDto(service.scoreboard().orElseThrow());

        assertThat(record.live().instruments())
                .extracting(scores -> scores.instrument().name())
                .containsExactly("FTSE 100", "Apple");
        assertThat(record.live().pooled().get(0).score().count()).isEqualTo(2);
        assertThat(record.backtest().pooled()).isEmpty();
    }

    @Test
    void ledger_shouldHaveALineForEachOutcome() {
        LedgerRecord record = score(KO);

        String[] lines = LedgerCsv.write(service.ledger(KO)).split("\n");

        assertThat(lines[0])
                .isEqualTo("symbol,horizon,as_of,date,model_version,"
                        + "q0.025,q0.05,q0.1,q0.25,q0.5,q0.75,q0.9,q0.95,q0.975,close,pit,crps,naive_crps");
        assertThat(lines).hasSize(3);
        var next = record.series().get(0).sessions().get(0);
        assertThat(lines[1])
                .startsWith("KO,1," + next.asOf() + "," + next.date() + "," + next.modelVersion() + ",")
                .endsWith("," + next.close() + "," + next.pit() + "," + next.crps() + "," + next.naiveCrps());
    }

    private LedgerRecord score(TickerSymbol symbol) {
        LedgerRecord scored =
                new LedgerScoring(HISTORY, Exchange.XLON.hours()).record(symbol.value(), List.of(FORECAST), List.of());
        return storage.records().update(symbol, known -> scored, damage -> {});
    }
}
