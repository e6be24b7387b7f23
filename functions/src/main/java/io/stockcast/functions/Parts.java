package io.stockcast.functions;

import io.stockcast.functions.marketdata.CuratedInstruments;
import io.stockcast.functions.marketdata.FallbackMarket;
import io.stockcast.functions.marketdata.InstrumentCatalog;
import io.stockcast.functions.marketdata.MarketData;
import io.stockcast.functions.marketdata.MeasuredMarket;
import io.stockcast.functions.marketdata.choice.MarketSource;
import io.stockcast.functions.metrics.EmfMetrics;
import io.stockcast.functions.metrics.Metrics;
import io.stockcast.functions.metrics.NoMetrics;
import io.stockcast.functions.storage.ForecastStore;
import io.stockcast.functions.storage.HistoryStore;
import io.stockcast.functions.storage.ModelStore;
import io.stockcast.functions.storage.ObjectStore;
import io.stockcast.functions.storage.RecordStore;
import io.stockcast.functions.storage.S3ObjectStore;
import java.time.Clock;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.util.function.SingletonSupplier;

/** What every function may be put together from; each part is made when a function first asks for it, and once. */
final class Parts {

    private static final Logger LOG = LoggerFactory.getLogger(Parts.class);

    private final Environment environment;
    private final SnapshotPriming priming;
    private final Settings settings;
    private final Clock clock = Clock.systemUTC();
    private final Supplier<ObjectStore> objects = SingletonSupplier.of(this::bucket);
    private final Supplier<Metrics> metrics = SingletonSupplier.of(this::measurements);
    private final Supplier<MarketData> marketData = SingletonSupplier.of(this::market);

    Parts(Environment environment, SnapshotPriming priming) {
        this.environment = environment;
        this.priming = priming;
        this.settings = Settings.of(environment);
    }

    /** What only functions that serve people need; their package alone holds its libraries. */
    PersonalParts personal() {
        return new PersonalParts(this, environment);
    }

    /** What only functions that make forecasts need; their package alone holds its libraries. */
    ForecastingParts forecasting() {
        return new ForecastingParts(this, environment);
    }

    SnapshotPriming priming() {
        return priming;
    }

    Metrics metrics() {
        return metrics.get();
    }

    Clock clock() {
        return clock;
    }

    MarketData marketData() {
        return marketData.get();
    }

    InstrumentCatalog catalog() {
        return new InstrumentCatalog(new CuratedInstruments(), marketData());
    }

    ForecastStore forecasts() {
        return new ForecastStore(objects.get());
    }

    HistoryStore histories() {
        return new HistoryStore(objects.get());
    }

    ModelStore models() {
        return new ModelStore(objects.get());
    }

    RecordStore records() {
        return new RecordStore(objects.get());
    }

    private MarketData market() {
        return new FallbackMarket(
                settings
                        .market()
                        .open(environment::getProperty, clock, refusal -> LOG.warn("Refused {}", refusal))
                        .stream()
                        .map(this::measured)
                        .toList());
    }

    private MarketData measured(MarketSource source) {
        return new MeasuredMarket(source.name(), source.market(), metrics());
    }

    private Metrics measurements() {
        String function = environment.getRequiredProperty(StockcastFunctions.DEFINITION);
        return settings.metrics()
                .<Metrics>map(namespace -> new EmfMetrics(namespace, function, clock, System.out::println))
                .orElseGet(NoMetrics::new);
    }

    private ObjectStore bucket() {
        ObjectStore objects = new S3ObjectStore(new AwsClients(environment).s3(), settings.bucket());
        priming.add(() -> objects.keys("nothing/"));
        return objects;
    }
}
