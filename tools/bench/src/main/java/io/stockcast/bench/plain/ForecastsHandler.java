package io.stockcast.bench.plain;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import io.stockcast.functions.forecasts.ForecastsFunction;
import io.stockcast.functions.forecasts.ForecastsService;
import io.stockcast.functions.storage.ForecastStore;
import io.stockcast.functions.storage.HistoryStore;
import io.stockcast.functions.storage.ObjectStore;
import io.stockcast.functions.storage.S3ObjectStore;
import io.stockcast.marketdata.EndedPrices;
import io.stockcast.marketdata.FallbackMarketData;
import io.stockcast.marketdata.InstrumentCatalog;
import io.stockcast.marketdata.MarketData;
import io.stockcast.marketdata.choice.ChosenSource;
import io.stockcast.marketdata.choice.MarketDataChoice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Clock;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.s3.S3Client;

/** The function {@code forecasts}, put together by hand. */
public final class ForecastsHandler implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    private final ForecastsFunction function;

    public ForecastsHandler() {
        ObjectStore objects = new S3ObjectStore(
                S3Client.builder()
                        .httpClient(UrlConnectionHttpClient.create(ForecastsHandler::connection))
                        .endpointOverride(URI.create(System.getenv("STOCKCAST_S3_ENDPOINT")))
                        .forcePathStyle(true),
                System.getenv("STOCKCAST_BUCKET"));
        MarketData market =
                new FallbackMarketData(MarketDataChoice.parse(System.getenv("STOCKCAST_MARKET"))
                        .open(System::getenv, Clock.systemUTC(), refusal -> {})
                        .stream()
                        .map(ChosenSource::data)
                        .toList());
        function = new ForecastsFunction(new ForecastsService(
                new InstrumentCatalog(market),
                market,
                new ForecastStore(objects),
                new HistoryStore(objects),
                new EndedPrices(Clock.systemUTC())));
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        return function.apply(event);
    }

    private static HttpURLConnection connection(URI address) {
        try {
            return (HttpURLConnection) address.toURL().openConnection();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
