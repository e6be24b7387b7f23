package io.stockcast.functions.marketdata;

import io.stockcast.functions.aws.AwsClients;
import io.stockcast.functions.aws.AwsSettings;
import io.stockcast.functions.composition.Variables;
import io.stockcast.marketdata.UnusableMarketDataException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.ssm.SsmClient;

/**
 * The API keys of providers, which SSM Parameter Store keeps encrypted. A variable such as {@code
 * TWELVEDATA_API_KEY_PARAMETER} names the parameter; on one machine {@code TWELVEDATA_API_KEY} is the key itself.
 */
record SsmProviderKeys(Variables variables) {

    private static final String KEY = "_API_KEY";
    private static final String PARAMETER = "_PARAMETER";

    /** The settings of the sources: variables, and the keys that are stored. */
    UnaryOperator<String> settings() {
        return name -> variables.optional(name).or(() -> stored(name)).orElse(null);
    }

    private Optional<String> stored(String name) {
        return name.endsWith(KEY) ? variables.optional(name + PARAMETER).map(this::value) : Optional.empty();
    }

    private String value(String parameter) {
        try (SsmClient ssm = AwsClients.configure(SsmClient.builder(), AwsSettings.of("SSM", variables))
                .build()) {
            return ssm.getParameter(get -> get.name(parameter).withDecryption(true))
                    .parameter()
                    .value();
        } catch (SdkException e) {
            throw new UnusableMarketDataException("The key in the parameter " + parameter + " cannot be read.", e);
        }
    }
}
