package io.stockcast.functions;

import io.stockcast.auth.UserPool;
import io.stockcast.functions.marketdata.choice.MarketChoice;
import java.net.URI;
import java.util.Optional;
import org.springframework.core.env.Environment;

/**
 * What a Lambda's environment says, read once.
 *
 * @param bucket the forecasts bucket ({@code STOCKCAST_BUCKET})
 * @param s3Endpoint where S3 is, if not at Amazon's ({@code STOCKCAST_S3_ENDPOINT})
 * @param market the sources of market data, such as {@code yahoo} or a folder ({@code STOCKCAST_MARKET})
 * @param metrics the namespace of CloudWatch's metrics ({@code STOCKCAST_METRICS}); without one, nothing is measured
 * @param userPool whose tokens are believed ({@code STOCKCAST_ISSUER}, {@code STOCKCAST_CLIENT_ID}); functions
 *     that know nobody have none
 */
record Settings(
        String bucket,
        Optional<URI> s3Endpoint,
        MarketChoice market,
        Optional<String> metrics,
        Optional<UserPool> userPool) {

    static Settings of(Environment environment) {
        return new Settings(
                required(environment, "stockcast.bucket"),
                Optional.ofNullable(environment.getProperty("stockcast.s3.endpoint"))
                        .map(URI::create),
                MarketChoice.parse(required(environment, "stockcast.market")),
                Optional.ofNullable(environment.getProperty("stockcast.metrics")),
                Optional.ofNullable(environment.getProperty("stockcast.issuer"))
                        .map(issuer -> new UserPool(URI.create(issuer), required(environment, "stockcast.client.id"))));
    }

    private static String required(Environment environment, String name) {
        String value = environment.getProperty(name);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("the setting " + name + " is missing");
        }
        return value;
    }
}
