package io.stockcast.functions;

import io.stockcast.functions.marketdata.choice.MarketChoice;
import java.util.Optional;
import org.springframework.core.env.Environment;

/**
 * What the environment of every Lambda says, read once.
 *
 * @param bucket the forecasts bucket ({@code STOCKCAST_BUCKET})
 * @param market the sources of market data, such as {@code yahoo} or a folder ({@code STOCKCAST_MARKET})
 * @param metrics the namespace of CloudWatch's metrics ({@code STOCKCAST_METRICS}); without one, nothing is measured
 */
record Settings(String bucket, MarketChoice market, Optional<String> metrics) {

    static Settings of(Environment environment) {
        return new Settings(
                required(environment, "stockcast.bucket"),
                MarketChoice.parse(required(environment, "stockcast.market")),
                Optional.ofNullable(environment.getProperty("stockcast.metrics")));
    }

    static String required(Environment environment, String name) {
        String value = environment.getProperty(name);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("the setting " + name + " is missing");
        }
        return value;
    }
}
