package io.stockcast.checks;

import io.stockcast.functions.testing.HttpEvents;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a visitor is told of a request that cannot be answered. */
class ProblemsTest {

    private final Deployment deployment = Deployment.get();

    @ParameterizedTest
    @CsvSource({
        "forecasts, /api/forecasts/{symbol}, ftse, 400",
        "forecasts, /api/forecasts/{symbol}, EURUSD=X, 404",
        "forecasts, /api/forecasts/{symbol}, .., 400",
        "forecasts, /api/forecasts/{symbol}, a/b, 400",
        "record, /api/forecasts/{symbol}/record, ABCD, 404",
        "record, /api/forecasts/{symbol}/backtest, ABCD, 404",
        "record, /api/forecasts/{symbol}/ledger.csv, ABCD, 404",
        "record, /api/forecasts/{symbol}/feed.atom, ABCD, 404",
        "analytics, /api/indices/{symbol}/analytics, ABCD, 404",
        "instruments, /api/instruments/{symbol}, ABCDEFGHIJKLM, 404",
        "instruments, /api/instruments/{symbol}, 12345678901234567890123456789012345678901, 400",
        "instruments, /api/instruments/{symbol}, ABCD, 404",
    })
    void symbolThatCannotBeServed_shouldBeAProblem(String function, String template, String symbol, int status) {
        deployment.assertProblem(function, HttpEvents.ofSymbol(template, symbol), status);
    }

    @ParameterizedTest
    @CsvSource({"from, yesterday", "from, 2020-02-30", "to, ''", "from, 9999-01-01"})
    void badDates_shouldBeAProblem(String parameter, String date) {
        Map<String, String> query = new HashMap<>(Map.of("to", "2020-01-01"));
        query.put(parameter, date);

        deployment.assertProblem(
                "instruments",
                HttpEvents.ofSymbol("/api/instruments/{symbol}/history", "KO").query(query),
                400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "12345678901234567890123456789012345678901"})
    void badQuery_shouldBeAProblem(String query) {
        HttpEvents search =
                HttpEvents.get("/api/instruments", "/api/instruments").query(Map.of("query", query));

        deployment.assertProblem("instruments", search, 400);
    }

    @ParameterizedTest
    @CsvSource({"today, 400", "2015-02-30, 400", "2015-8-21, 400", "1999-01-04, 404"})
    void sessionWithoutForecast_shouldBeAProblem(String asOf, int status) {
        for (String template : List.of("/api/forecasts/{symbol}/{asOf}", "/api/forecasts/{symbol}/{asOf}/outcomes")) {
            HttpEvents event = HttpEvents.get(
                            template, template.replace("{symbol}", "FTSE").replace("{asOf}", asOf))
                    .pathParameter("symbol", "FTSE")
                    .pathParameter("asOf", asOf);

            deployment.assertProblem("forecasts", event, status);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/api/histories/{sha256}, sha256, zz, 400",
        "/api/histories/{sha256}, sha256, 0000000000000000000000000000000000000000000000000000000000000000, 404",
        "/api/models/{modelVersion}, modelVersion, ..%2fx, 400",
        "/api/models/{modelVersion}, modelVersion, lstm-1, 404",
        "/api/models/{modelVersion}/network, modelVersion, ..%2fx, 400",
        "/api/models/{modelVersion}/network, modelVersion, lstm-1, 404",
    })
    void unknownProvenance_shouldBeAProblem(String template, String parameter, String value, int status) {
        HttpEvents event = HttpEvents.get(template, template.replace("{" + parameter + "}", value));

        deployment.assertProblem("provenance", event.pathParameter(parameter, value), status);
    }
}
