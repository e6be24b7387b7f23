package io.stockcast.cli.verification;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.forecast.ForecastJson;
import io.stockcast.domain.forecast.QuantileLevels;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Compares every value of a stated forecast with the same forecast made again.
 *
 * <p>On one type of processor numbers come out the same to the last digit. The network computes in 32 bits, and
 * processors of different types add in different orders, so that its outputs may differ by up to 1e-6 there. That
 * moves prices and CRPS by up to 2e-7 of their size, skills as little, and Diebold-Mariano statistics by up to 2e-6.
 * Prices and CRPS that are not equal therefore agree within {@value #RELATIVE} of their size, and the other scores
 * within {@value #ABSOLUTE}.
 */
final class ForecastComparison {

    private static final double RELATIVE = 1e-6;
    private static final double ABSOLUTE = 1e-5;

    private static final JsonMapper JSON = new JsonMapper();

    /** What neither the input nor the model says. */
    private static final List<String> TAKEN_AS_STATED = List.of("symbol", "currency", "madeAt");

    /** What the ledger does not mention where there is none of it. */
    private static final ObjectNode UNMENTIONED =
            (ObjectNode) JSON.readTree("{\"shortHistory\":null,\"largeMove\":null,\"reports\":[]}");

    private final List<Difference> differences = new ArrayList<>();
    private int values;
    private int rounded;

    private ForecastComparison() {}

    static Verdict compare(StatedForecast stated, Forecast again) {
        ForecastComparison comparison = new ForecastComparison();
        ObjectNode expected = (ObjectNode) JSON.readTree(ForecastJson.write(again));
        expected.remove(TAKEN_AS_STATED);
        if (stated.values().has("levels")) {
            expected.set("levels", JSON.valueToTree(QuantileLevels.toArray()));
        }
        UNMENTIONED.properties().stream()
                .filter(property -> stated.values().has(property.getKey()))
                .forEach(property -> expected.putIfAbsent(property.getKey(), property.getValue()));
        comparison.compare("", stated.values(), expected);
        return new Verdict(comparison.values, comparison.rounded, comparison.differences);
    }

    private void compare(String where, JsonNode stated, JsonNode again) {
        if (again.isObject() && stated.isObject()) {
            String prefix = where.isEmpty() ? "" : where + ".";
            again.properties()
                    .forEach(property ->
                            compare(prefix + property.getKey(), stated.path(property.getKey()), property.getValue()));
        } else if (again.isArray() && stated.isArray() && stated.size() == again.size()) {
            for (int i = 0; i < again.size(); i++) {
                compare(where + "[" + i + "]", stated.get(i), again.get(i));
            }
        } else {
            compareValues(where, stated, again);
        }
    }

    private void compareValues(String where, JsonNode stated, JsonNode again) {
        values++;
        if (stated.isNumber() && again.isNumber()) {
            compareNumbers(where, stated.asDouble(), again.asDouble());
        } else if (!stated.equals(again)) {
            differences.add(new Difference(where, text(stated), text(again)));
        }
    }

    private void compareNumbers(String where, double stated, double again) {
        boolean ratio = where.startsWith("scores") && !where.endsWith("crps");
        double tolerance = ratio ? ABSOLUTE : RELATIVE * Math.max(Math.abs(stated), Math.abs(again));
        if (!(Math.abs(stated - again) <= tolerance)) {
            differences.add(new Difference(where, Double.toString(stated), Double.toString(again)));
        } else if (stated != again) {
            rounded++;
        }
    }

    private static String text(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return "nothing";
        }
        return value.isContainer() ? value.size() + " entries" : value.asString();
    }
}
