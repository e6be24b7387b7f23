package io.stockcast.local.gateway;

import io.stockcast.functions.NamedFunction;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The operations of openapi.yaml, and the function that each of them names. */
public final class Contract {

    private static final String RESOURCE = "/openapi.yaml";
    private static final String FUNCTION = "x-stockcast-function";

    private final List<Route> routes;

    private Contract(List<Route> routes) {
        this.routes = routes;
    }

    /** Reads the contract of the functions. */
    public static Contract load() {
        try (InputStream stream = NamedFunction.class.getResourceAsStream(RESOURCE)) {
            Map<String, Object> document = new Yaml(new SafeConstructor(new LoaderOptions())).load(stream);
            return new Contract(routes(document));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }

    /** The names of all functions behind the contract. */
    public Set<String> functions() {
        return routes.stream().map(Route::function).collect(Collectors.toSet());
    }

    /** A route of each function that is for signed-in people. */
    Collection<Route> personalRoutes() {
        return routes.stream()
                .filter(Route::needsSignIn)
                .collect(Collectors.toMap(Route::function, route -> route, (first, second) -> first))
                .values();
    }

    /** The route of a request: the most specific, as API Gateway chooses it. */
    Optional<RouteMatch> match(String method, String path) {
        PathContainer parsed = PathContainer.parsePath(path);
        return routes.stream()
                .filter(route -> route.method().equals(method))
                .map(route -> route.match(parsed))
                .flatMap(Optional::stream)
                .min(Comparator.comparing(match -> match.route().path()));
    }

    /** The methods that the contract has for a path. */
    Set<String> methods(String path) {
        PathContainer parsed = PathContainer.parsePath(path);
        return routes.stream()
                .filter(route -> route.match(parsed).isPresent())
                .map(Route::method)
                .collect(Collectors.toSet());
    }

    private static List<Route> routes(Map<String, Object> document) {
        List<Route> routes = new ArrayList<>();
        children(document, "paths")
                .keySet()
                .forEach(path -> children(children(document, "paths"), path).forEach((method, operation) -> {
                    if (operation instanceof Map<?, ?> fields && fields.get(FUNCTION) instanceof String function) {
                        boolean secured = fields.containsKey("security");
                        routesOf(method.toUpperCase(Locale.ROOT), path, function, secured)
                                .forEach(routes::add);
                    }
                }));
        return List.copyOf(routes);
    }

    // The contract names HEAD nowhere: it is wherever GET is.
    private static Stream<Route> routesOf(String method, String path, String function, boolean secured) {
        return (method.equals("GET") ? Stream.of("GET", "HEAD") : Stream.of(method))
                .map(each -> Route.of(each, path, function, secured));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> children(Map<String, Object> node, String name) {
        return (Map<String, Object>) Objects.requireNonNull(node.get(name), () -> "the contract has no " + name);
    }
}
