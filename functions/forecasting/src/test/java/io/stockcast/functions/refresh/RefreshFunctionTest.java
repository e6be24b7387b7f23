package io.stockcast.functions.refresh;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import io.stockcast.functions.publishing.CompanyUpdate;
import io.stockcast.functions.publishing.ForecastSources;
import io.stockcast.functions.publishing.ForecastUpdate;
import io.stockcast.functions.publishing.KeptVintages;
import io.stockcast.functions.publishing.Publisher;
import io.stockcast.functions.publishing.ScoreboardUpdate;
import io.stockcast.functions.storage.ModelStore;
import io.stockcast.functions.storage.Storage;
import io.stockcast.functions.testing.Forecasts;
import io.stockcast.functions.testing.InMemoryObjectStore;
import io.stockcast.functions.testing.LogLines;
import io.stockcast.functions.testing.RecordedMetrics;
import io.stockcast.marketdata.CuratedInstruments;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.InstrumentCatalog;
import io.stockcast.marketdata.MarketData;
import io.stockcast.marketdata.testing.InMemoryMarketData;
import io.stockcast.marketdata.testing.UnreachableMarketData;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RefreshFunctionTest {

    private final RecordedMetrics metrics = new RecordedMetrics();

    @Test
    void scheduledRefresh_shouldBeLoggedUnderTheIdOfItsEvent() {
        try (LogLines log = new LogLines()) {
            function(new InMemoryMarketData()).apply(event());

            assertThat(log.correlationIds()).isNotEmpty().containsOnly("the-event");
        }
    }

    @Test
    void indicesThatFail_shouldBeCounted() {
        long indices = new CuratedInstruments()
                .all().stream().filter(Instrument::isIndex).count();

        function(new UnreachableMarketData("A")).apply(event());

        assertThat(metrics.all()).containsExactly("refresh with failures: " + indices);
    }

    @Test
    void refreshWithoutFailure_shouldSaySo() {
        function(new InMemoryMarketData()).apply(event());

        assertThat(metrics.all()).containsExactly("refresh with failures: 0");
    }

    private RefreshFunction function(MarketData market) {
        InMemoryObjectStore objects = new InMemoryObjectStore();
        Storage storage = Storage.in(objects);
        Publisher publisher =
                new Publisher(storage, new KeptVintages(new ModelStore(objects), Forecasts.VINTAGES), metrics);
        ForecastUpdate update = new ForecastUpdate(
                ForecastSources.ofPrices(market),
                Forecasts.forecaster(),
                Forecasts.VINTAGES::versionAsOf,
                publisher,
                Forecasts.CLOCK,
                metrics);
        InstrumentCatalog catalog = new InstrumentCatalog(market);
        return new RefreshFunction(
                new RefreshService(
                        catalog,
                        market,
                        update,
                        new ScoreboardUpdate(storage, metrics),
                        new CompanyUpdate(catalog, storage, metrics)),
                metrics);
    }

    private static ScheduledEvent event() {
        ScheduledEvent event = new ScheduledEvent();
        event.setId("the-event");
        event.setDetail(Map.of());
        return event;
    }
}
