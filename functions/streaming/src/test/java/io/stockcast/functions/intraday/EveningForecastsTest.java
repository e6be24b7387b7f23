package io.stockcast.functions.intraday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.stockcast.domain.testing.CertainForecast;
import io.stockcast.functions.storage.ForecastStore;
import io.stockcast.functions.storage.StorageException;
import io.stockcast.functions.testing.InMemoryObjectStore;
import io.stockcast.marketdata.TickerSymbol;
import org.junit.jupiter.api.Test;

class EveningForecastsTest {

    private static final TickerSymbol KO = new TickerSymbol("KO");

    private final InMemoryObjectStore objects = new InMemoryObjectStore();
    private final ForecastStore store = new ForecastStore(objects);
    private final EveningForecasts forecasts = new EveningForecasts(store);

    @Test
    void forecast_shouldBeReadOnceASession() {
        store.putLatest(KO, CertainForecast.of(TestQuotes.SESSION.minusDays(1), 61.9, 62, 62));
        objects.forgetReads();

        assertThat(forecasts.newestDuring(TestQuotes.SESSION, KO)).isPresent();
        assertThat(forecasts.newestDuring(TestQuotes.SESSION, KO)).isPresent();
        assertThat(objects.reads()).hasSize(1);

        forecasts.newestDuring(TestQuotes.SESSION.plusDays(1), KO);
        assertThat(objects.reads()).hasSize(2);
    }

    @Test
    void instrumentWithoutAForecast_shouldNotBeLookedForWithEachQuote() {
        assertThat(forecasts.newestDuring(TestQuotes.SESSION, KO)).isEmpty();
        assertThat(forecasts.newestDuring(TestQuotes.SESSION, KO)).isEmpty();

        assertThat(objects.reads()).hasSize(1);
    }

    @Test
    void damagedForecast_shouldCountAsNone() {
        store.putLatest(KO, CertainForecast.of(TestQuotes.SESSION.minusDays(1), 61.9, 62, 62));
        objects.damage("forecasts/KO/latest.json");

        assertThat(forecasts.newestDuring(TestQuotes.SESSION, KO)).isEmpty();
    }

    @Test
    void bucketThatDoesNotAnswer_shouldBeAFailureAndNotBeRemembered() {
        objects.breakUnder("forecasts/KO");
        assertThatExceptionOfType(StorageException.class)
                .isThrownBy(() -> forecasts.newestDuring(TestQuotes.SESSION, KO));

        objects.breakUnder("nothing");
        assertThat(forecasts.newestDuring(TestQuotes.SESSION, KO)).isEmpty();
    }
}
