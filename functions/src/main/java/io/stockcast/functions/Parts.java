package io.stockcast.functions;

import io.stockcast.auth.SignIn;
import io.stockcast.forecasting.Forecaster;
import io.stockcast.forecasting.lstm.ForecastModel;
import io.stockcast.functions.marketdata.CuratedInstruments;
import io.stockcast.functions.marketdata.FallbackMarket;
import io.stockcast.functions.marketdata.InstrumentCatalog;
import io.stockcast.functions.marketdata.MarketData;
import io.stockcast.functions.marketdata.MeasuredMarket;
import io.stockcast.functions.marketdata.choice.MarketSource;
import io.stockcast.functions.metrics.EmfMetrics;
import io.stockcast.functions.metrics.Metrics;
import io.stockcast.functions.metrics.NoMetrics;
import io.stockcast.functions.publishing.ForecastUpdate;
import io.stockcast.functions.publishing.Publisher;
import io.stockcast.functions.refresh.RefreshService;
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
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

/** What functions are put together from; each part is made when a function first asks for it, and once. */
final class Parts {

    private static final Logger LOG = LoggerFactory.getLogger(Parts.class);

    private final Environment environment;
    private final Settings settings;
    private final PersonalParts personal;
    private final Clock clock = Clock.systemUTC();
    private final Supplier<ObjectStore> objects = SingletonSupplier.of(this::s3);
    private final Supplier<Metrics> metrics = SingletonSupplier.of(this::measurements);
    private final Supplier<MarketData> marketData = SingletonSupplier.of(this::market);

    Parts(Environment environment) {
        this.environment = environment;
        this.settings = Settings.of(environment);
        this.personal = new PersonalParts(this, environment);
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

    RefreshService refreshService() {
        return new RefreshService(catalog(), marketData(), forecastUpdate());
    }

    ForecastUpdate forecastUpdate() {
        ForecastModel model = ForecastModel.shipped();
        models().keep(model);
        Publisher publisher = new Publisher(forecasts(), histories(), records());
        return new ForecastUpdate(
                marketData(), new Forecaster(model, clock), model.version(), publisher, clock, metrics());
    }

    PersonalParts personal() {
        return personal;
    }

    SignIn signIn() {
        return SignIn.to(settings.userPool().orElseThrow(() -> new IllegalStateException("the user pool is not set")));
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

    private ObjectStore s3() {
        S3ClientBuilder client = S3Client.builder().httpClient(UrlConnectionHttpClient.create());
        settings.s3Endpoint()
                .ifPresent(endpoint -> client.endpointOverride(endpoint).forcePathStyle(true));
        return new S3ObjectStore(client, settings.bucket());
    }
}
