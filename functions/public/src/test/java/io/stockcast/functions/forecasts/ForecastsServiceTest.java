package io.stockcast.functions.forecasts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.stockcast.domain.calendar.Exchange;
import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.domain.record.LedgerRecord;
import io.stockcast.forecasting.evaluation.LedgerScoring;
import io.stockcast.functions.problem.NotFoundException;
import io.stockcast.functions.problem.UnavailableException;
import io.stockcast.functions.storage.ForecastStore;
import io.stockcast.functions.storage.RecordStore;
import io.stockcast.functions.testing.Forecasts;
import io.stockcast.functions.testing.InMemoryObjectStore;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.InstrumentCatalog;
import io.stockcast.marketdata.TickerSymbol;
import io.stockcast.marketdata.testing.Histories;
import io.stockcast.marketdata.testing.InMemoryMarketData;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForecastsServiceTest {

    private static final PriceHistory HISTORY = Histories.walk("KO");
    private static final Forecast FORECAST = Forecasts.inTime(HISTORY.head(690));

    private final InMemoryObjectStore objects = new InMemoryObjectStore();
    private final InMemoryMarketData marketData = new InMemoryMarketData().with(Histories.walk("FTSE"));
    private final ForecastStore forecasts = new ForecastStore(objects);
    private final RecordStore records = new RecordStore(objects);
    private final ForecastsService service =
            new ForecastsService(new InstrumentCatalog(marketData), marketData, forecasts, records);

    @Test
    void storedForecast_shouldBeFound() {
        forecasts.putLatest(new TickerSymbol("KO"), FORECAST);

        assertThat(service.newest(instrument("KO"))).contains(FORECAST);
    }

    @Test
    void stockNeverForecast_shouldHaveNone() {
        assertThat(service.newest(instrument("KO"))).isEmpty();
    }

    @Test
    void indexWithoutItsForecast_shouldBeUnavailable() {
        assertThatExceptionOfType(UnavailableException.class).isThrownBy(() -> service.newest(instrument("FTSE")));
    }

    @Test
    void indexTheMarketDoesNotHold_shouldHaveNone() {
        assertThat(service.newest(instrument("GSPC"))).isEmpty();
    }

    @Test
    void damagedForecast_shouldBeUnavailable() {
        objects.damage("forecasts/KO/latest.json");

        assertThatExceptionOfType(UnavailableException.class)
                .isThrownBy(() -> service.newest(instrument("KO")))
                .withMessageNotContaining("latest.json")
                .withStackTraceContaining("latest.json");
    }

    @Test
    void unknownSymbol_shouldBeNotFound() {
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> instrument("ABCD"))
                .withMessage("There is no instrument with the symbol ABCD.");
    }

    @Test
    void scoredRecord_shouldKeepEveryOutcome() {
        LedgerRecord scored =
                new LedgerScoring(HISTORY, Exchange.XLON.hours()).record("KO", List.of(FORECAST), List.of());
        records.update(new TickerSymbol("KO"), known -> scored, damage -> {});

        RecordDto record = RecordMapper.INSTANCE.toDto(service.record(instrument("KO")));

        assertThat(record.scoredThrough()).isEqualTo(HISTORY.last().date());
        assertThat(record.pending()).isEqualTo(10);
        assertThat(record.summary()).hasSize(10);
        assertThat(record.forecasts()).hasSize(1);
        assertThat(record.forecasts().get(0).outcomes()).hasSize(10);
        assertThat(record.forecasts().get(0).outcomes().get(0).close())
                .isEqualTo(HISTORY.bar(690).close());
    }

    @Test
    void missingRecord_shouldBeEmpty() {
        RecordDto record = RecordMapper.INSTANCE.toDto(service.record(instrument("KO")));

        assertThat(record.scoredThrough()).isNull();
        assertThat(record.pending()).isZero();
        assertThat(record.forecasts()).isEmpty();
    }

    @Test
    void damagedRecord_shouldBeUnavailable() {
        objects.damage("records/KO.json");

        assertThatExceptionOfType(UnavailableException.class).isThrownBy(() -> service.record(instrument("KO")));
    }

    private Instrument instrument(String symbol) {
        return service.instrument(new TickerSymbol(symbol));
    }
}
