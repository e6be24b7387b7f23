package io.stockcast.checks;

import io.stockcast.functions.NamedFunction;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The routes of openapi.yaml. */
final class ContractRoutes {

    /**
     * A route.
     *
     * @param key as API Gateway names it, such as {@code GET /api/forecasts/{symbol}}
     * @param signedIn whether it is for signed-in people alone
     */
    record Route(String key, String function, boolean signedIn) {}

    private ContractRoutes() {}

    static List<Route> all() {
        List<Route> routes = new ArrayList<>();
        paths().forEach((path, item) -> item.forEach((method, operation) -> {
            if (operation instanceof Map<?, ?> fields
                    && fields.get("x-stockcast-function") instanceof String function) {
                routes.add(new Route(
                        method.toUpperCase(Locale.ROOT) + " " + path, function, fields.containsKey("security")));
            }
        }));
        return routes;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> paths() {
        try (InputStream contract = NamedFunction.class.getResourceAsStream("/openapi.yaml")) {
            Map<String, Object> document = new Yaml(new SafeConstructor(new LoaderOptions())).load(contract);
            return (Map<String, Map<String, Object>>) document.get("paths");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
