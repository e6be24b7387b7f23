package io.stockcast.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stockcast.functions.testing.HttpEvents;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What the handler that Lambda calls must and must not do with our functions. */
class FunctionHandlerTest {

    private final Deployment deployment = Deployment.get();

    @ParameterizedTest
    @CsvSource({
        "spring.cloud.function.definition, index-refresh",
        "content-type, text/plain",
        "contenttype, application/xml",
        "payload, nothing",
        "statuscode, 500",
    })
    void headersThatSpringCloudFunctionObeys_shouldChangeNothing(String name, String value) {
        HttpEvents event = HttpEvents.get("/api/markets", "/api/markets").header(name, value);

        assertThat(deployment.body("markets", event).get("markets")).isNotEmpty();
    }

    @Test
    void scheduledEventWithoutDetail_shouldRefreshEverything() {
        JsonNode indices = deployment.firstRefresh().get("indices");

        assertThat(indices.valueStream()
                        .map(index -> index.get("symbol").asString() + " "
                                + index.get("outcome").asString()))
                .contains("FTSE FORECAST", "GSPC NO_DATA", "SSMI FAILED", "STOXX50E NO_DATA");
    }

    @Test
    void eventForOneIndex_shouldRefreshItAloneAndChangeNothingTheSecondTime() {
        Map<Path, String> before = deployment.storedObjects();

        JsonNode indices = deployment.refresh("{\"symbols\":[\"FTSE\"]}").get("indices");

        assertThat(indices).hasSize(1);
        assertThat(indices.at("/0/symbol").asString()).isEqualTo("FTSE");
        assertThat(indices.at("/0/outcome").asString()).isEqualTo("UNCHANGED");
        assertThat(before).isNotEmpty();
        assertThat(deployment.storedObjects()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "indexes", "indices,markets", "functionRouter"})
    void definitionThatNamesNoFunction_shouldFailAtTheStart(String definition) {
        assertThatThrownBy(() -> deployment.start(definition))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("must be one of")
                .hasMessageContaining("index-refresh");
    }
}
