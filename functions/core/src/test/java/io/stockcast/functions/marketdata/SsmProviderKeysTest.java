package io.stockcast.functions.marketdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stockcast.functions.composition.Variables;
import io.stockcast.functions.testing.TestParameters;
import io.stockcast.marketdata.UnusableMarketDataException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SsmProviderKeysTest {

    private static final String NAME = "TWELVEDATA_API_KEY";
    private static final String PARAMETER = NAME + "_PARAMETER";

    private TestParameters parameters;

    @BeforeEach
    void store() throws IOException {
        parameters = new TestParameters(Map.of("/stockcast-dev/twelvedata-api-key", "stored"));
    }

    @AfterEach
    void close() {
        parameters.close();
    }

    @Test
    void keyInAParameter_shouldBeReadFromThere() {
        assertThat(setting(NAME, Map.of(PARAMETER, "/stockcast-dev/twelvedata-api-key")))
                .isEqualTo("stored");
    }

    @Test
    void keyInTheEnvironment_shouldBeTakenAsItIs() {
        assertThat(setting(NAME, Map.of(NAME, "own", PARAMETER, "/elsewhere"))).isEqualTo("own");
    }

    @Test
    void missingParameter_shouldBeNamed() {
        assertThatThrownBy(() -> setting(NAME, Map.of(PARAMETER, "/elsewhere")))
                .isInstanceOf(UnusableMarketDataException.class)
                .hasMessageContaining("/elsewhere");
    }

    @Test
    void settingThatIsNoKey_shouldComeFromTheEnvironmentAlone() {
        Map<String, String> variables = Map.of("STOCKCAST_YAHOO_URL_PARAMETER", "/elsewhere");

        assertThat(setting("STOCKCAST_YAHOO_URL", variables)).isNull();
    }

    private String setting(String name, Map<String, String> own) {
        Map<String, String> variables = new HashMap<>(parameters.environment());
        variables.putAll(own);
        return new SsmProviderKeys(Variables.of(variables)).settings().apply(name);
    }
}
