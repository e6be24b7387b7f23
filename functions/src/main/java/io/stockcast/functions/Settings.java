package io.stockcast.functions;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.core.env.Environment;

/**
 * What a Lambda's environment says, read once.
 *
 * @param bucket the forecasts bucket ({@code STOCKCAST_BUCKET})
 * @param s3Endpoint where S3 is, if not at Amazon's ({@code STOCKCAST_S3_ENDPOINT})
 * @param market the folder of the market data ({@code STOCKCAST_MARKET})
 */
record Settings(String bucket, Optional<URI> s3Endpoint, Path market) {

    static Settings of(Environment environment) {
        return new Settings(
                required(environment, "stockcast.bucket"),
                Optional.ofNullable(environment.getProperty("stockcast.s3.endpoint"))
                        .map(URI::create),
                Path.of(required(environment, "stockcast.market")));
    }

    private static String required(Environment environment, String name) {
        String value = environment.getProperty(name);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("the setting " + name + " is missing");
        }
        return value;
    }
}
