package io.stockcast.functions.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.functions.storage.ModelStore;
import io.stockcast.functions.storage.StorageException;
import io.stockcast.functions.testing.Forecasts;
import io.stockcast.functions.testing.InMemoryObjectStore;
import io.stockcast.marketdata.testing.Histories;
import org.junit.jupiter.api.Test;

class KeptVintagesTest {

    private static final Forecast FORECAST = Forecasts.of(Histories.walk("FTSE"));

    private final InMemoryObjectStore objects = new InMemoryObjectStore();
    private final ModelStore models = new ModelStore(objects);
    private final KeptVintages kept = new KeptVintages(models, Forecasts.VINTAGES);

    @Test
    void everyNetworkOfAForecast_shouldBeKeptWithItsCard() {
        kept.keep(FORECAST);

        assertThat(FORECAST.vintages()).isNotEmpty();
        assertThat(objects.writes())
                .containsExactlyElementsOf(Forecasts.modelKeys(FORECAST).toList());
        for (String version : FORECAST.vintages()) {
            assertThat(models.onnx(version))
                    .hasValueSatisfying(onnx -> assertThat(onnx)
                            .isEqualTo(Forecasts.VINTAGES
                                    .named(version)
                                    .orElseThrow()
                                    .onnx()));
        }
    }

    @Test
    void networkThatIsKept_shouldNotBeWrittenAgain() {
        kept.keep(FORECAST);
        objects.forgetWrites();

        kept.keep(FORECAST);

        assertThat(objects.writes()).isEmpty();
    }

    @Test
    void networkThatCouldNotBeWritten_shouldBeTriedAgain() {
        objects.refuseUnder("models/" + FORECAST.modelVersion());
        assertThatThrownBy(() -> kept.keep(FORECAST)).isInstanceOf(StorageException.class);
        objects.refuseUnder("nothing/");

        kept.keep(FORECAST);

        assertThat(models.onnx(FORECAST.modelVersion())).isPresent();
    }

    @Test
    void networkThatIsNotKnownHere_shouldBeLeftAsItIs() {
        kept.keep(Ledgers.entry(100));

        assertThat(objects.writes()).isEmpty();
    }
}
