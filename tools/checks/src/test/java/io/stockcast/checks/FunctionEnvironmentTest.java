package io.stockcast.checks;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.stockcast.functions.NamedFunction;
import io.stockcast.functions.testing.TestParameters;
import io.stockcast.local.cloud.LocalStorage;
import io.stockcast.local.cloud.StateFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.GenericApplicationContext;

/** Starts every function with what the deployment tells it, and nothing else. */
class FunctionEnvironmentTest {

    /** Where AWS and the providers are, if not where they are for everybody; keys that are not stored; and a replay. */
    private static final Set<String> ONLY_LOCALLY = Set.of(
            "AWS_SECRET_ACCESS_KEY",
            "STOCKCAST_SAMPLE",
            "STOCKCAST_REPLAY",
            "STOCKCAST_S3_ENDPOINT",
            "STOCKCAST_DYNAMODB_ENDPOINT",
            "STOCKCAST_KINESIS_ENDPOINT",
            "STOCKCAST_SQS_ENDPOINT",
            "STOCKCAST_COGNITO_ENDPOINT",
            "STOCKCAST_SES_ENDPOINT",
            "STOCKCAST_SSM_ENDPOINT",
            "ALPHAVANTAGE_API_KEY",
            "TWELVEDATA_API_KEY",
            "STOCKCAST_CBOE_URL",
            "STOCKCAST_OFFICIAL_URL",
            "STOCKCAST_YAHOO_URL",
            "STOCKCAST_ALPHAVANTAGE_URL",
            "STOCKCAST_EDGAR_URL",
            "STOCKCAST_TWELVEDATA_URL");

    private static StateFolder state;
    private static LocalStorage storage;
    private static TestParameters parameters;

    // A function that makes forecasts stores its network when it starts.
    @BeforeAll
    static void startStorage(@TempDir Path folder) throws IOException {
        parameters = new TestParameters(Map.of("value", "key"));
        state = StateFolder.open(folder);
        storage = LocalStorage.start(state);
        storage.createBucket("value");
    }

    @AfterAll
    static void stopStorage() {
        parameters.close();
        storage.close();
        state.close();
    }

    static List<DeployedFunction> functions() {
        return DeployedFunction.all();
    }

    @ParameterizedTest
    @MethodSource("functions")
    void environmentOfTheDeployment_shouldBeWhatTheFunctionReads(DeployedFunction function) {
        RecordedEnvironment environment = new RecordedEnvironment(variables(function));

        assertThatCode(() -> start(environment)).doesNotThrowAnyException();

        assertThat(environment.asked()).containsAll(function.environment());
        assertThat(settingsAsked(environment)).isSubsetOf(known(function));
    }

    private static void start(RecordedEnvironment environment) {
        new NamedFunction(environment.variables(), Clock.systemUTC()).initialize(new GenericApplicationContext());
    }

    private static Map<String, String> variables(DeployedFunction function) {
        Map<String, String> variables = new HashMap<>();
        function.environment().forEach(name -> variables.put(name, "value"));
        variables.replace("STOCKCAST_MARKET", "live,alphavantage,twelvedata");
        variables.replace("STOCKCAST_SITE", "https://stockcast.example");
        variables.replace("STOCKCAST_ISSUER", "https://issuer.example");
        variables.replace("STOCKCAST_FORECASTS_A_DAY", "20");
        variables.replace("STOCKCAST_MOST_RECEIVES", "3");
        variables.replace("STOCKCAST_WATCHLIST_STARTS", "100");
        variables.put("SPRING_CLOUD_FUNCTION_DEFINITION", function.name());
        variables.putAll(parameters.environment());
        variables.putAll(storage.environment());
        return variables;
    }

    private static Set<String> settingsAsked(RecordedEnvironment environment) {
        return environment.asked().stream()
                .filter(name -> name.startsWith("STOCKCAST_") || name.contains("_API_KEY"))
                .collect(toSet());
    }

    private static Set<String> known(DeployedFunction function) {
        return Stream.of(function.environment(), ONLY_LOCALLY)
                .flatMap(Set::stream)
                .collect(toSet());
    }
}
