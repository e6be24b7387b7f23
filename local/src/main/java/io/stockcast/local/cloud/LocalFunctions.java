package io.stockcast.local.cloud;

import io.stockcast.functions.FunctionHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The Lambdas, each started and called through the handler that Lambda itself uses. */
public final class LocalFunctions {

    private static final String DEFINITION = "spring.cloud.function.definition";

    private final Map<String, FunctionHandler> handlers = new HashMap<>();

    /**
     * Starts a function for each name.
     *
     * @param environment what Lambda puts into a function's environment; here it becomes part of the process's own
     */
    public LocalFunctions(Collection<String> names, List<Map<String, String>> environment) {
        environment.forEach(variables -> variables.forEach(System::setProperty));
        names.forEach(this::startFunction);
        System.clearProperty(DEFINITION);
    }

    /** Calls a function with an event in JSON, and returns its answer in JSON. */
    public byte[] invoke(String name, byte[] event) {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try {
            handlers.get(name).handleRequest(new ByteArrayInputStream(event), answer, new LocalContext(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return answer.toByteArray();
    }

    private void startFunction(String name) {
        System.setProperty(DEFINITION, name);
        handlers.put(name, new FunctionHandler());
    }
}
