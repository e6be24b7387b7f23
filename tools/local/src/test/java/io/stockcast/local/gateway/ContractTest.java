package io.stockcast.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractTest {

    private final Contract contract = Contract.load();

    @Test
    void operations_shouldLeadToTheFunctionsTheyName() {
        RouteMatch match =
                contract.match("GET", "/api/instruments/BRK%2DB/history").orElseThrow();

        assertThat(match.route().function()).isEqualTo("instruments");
        assertThat(match.route().key()).isEqualTo("GET /api/instruments/{symbol}/history");
        assertThat(match.pathParameters()).containsEntry("symbol", "BRK-B");
    }

    @Test
    void encodedSlash_shouldStayInItsSegment() {
        assertThat(contract.match("GET", "/api/forecasts/a%2Frecord")
                        .orElseThrow()
                        .pathParameters())
                .containsEntry("symbol", "a/record");
    }

    @Test
    void functions_shouldBeAllThatTheContractNames() {
        assertThat(contract.functions())
                .containsExactlyInAnyOrder(
                        "account",
                        "alerts",
                        "indices",
                        "instruments",
                        "forecasts",
                        "forecast-requests",
                        "provenance",
                        "record",
                        "analytics",
                        "pages",
                        "list-feed",
                        "markets",
                        "quotes",
                        "mail",
                        "unsubscribe",
                        "watchlist");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/forecasts/FTSE/record, GET /api/forecasts/{symbol}/record",
        "/api/forecasts/FTSE/ledger.csv, GET /api/forecasts/{symbol}/ledger.csv",
        "/api/forecasts/FTSE/feed.atom, GET /api/forecasts/{symbol}/feed.atom",
        "/api/forecasts/FTSE/2015-08-21, GET /api/forecasts/{symbol}/{asOf}",
    })
    void pathThatTwoRoutesMatch_shouldBeOfTheMoreSpecific(String path, String route) {
        assertThat(contract.match("GET", path).orElseThrow().route().key()).isEqualTo(route);
    }

    @Test
    void otherPathsAndMethods_shouldLeadNowhere() {
        assertThat(contract.match("GET", "/api/indices/")).isEmpty();
        assertThat(contract.match("POST", "/api/indices")).isEmpty();
        assertThat(contract.methods("/api/indices")).containsExactlyInAnyOrder("GET", "HEAD");
        assertThat(contract.methods("/api/none")).isEmpty();
    }
}
