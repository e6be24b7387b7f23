package io.stockcast.local.cloud;

import io.stockcast.functions.FunctionHandler;
import io.stockcast.functions.NamedFunction;
import io.stockcast.functions.composition.Variables;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The Lambda functions, each started and called through the handler that Lambda itself uses. */
public final class LocalFunctions {

    private final Map<String, FunctionHandler> handlers = new HashMap<>();
    private final Map<String, String> environment;
    private final Clock marketClock;

    /** Functions with the environment variables that Lambda would set, at a market time. */
    public LocalFunctions(Map<String, String> environment, Clock marketClock) {
        this.environment = Map.copyOf(environment);
        this.marketClock = marketClock;
    }

    /** Starts the function of a name. */
    public void start(String name) {
        Map<String, String> variables = new HashMap<>(environment);
        variables.put(NamedFunction.DEFINITION, name);
        handlers.put(name, new FunctionHandler(Variables.of(variables), marketClock));
    }

    /** Calls a function with an event in JSON, and returns its answer in JSON. */
    public byte[] invoke(String name, byte[] event) {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try {
            handler(name).handleRequest(new ByteArrayInputStream(event), answer, new LocalContext(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return answer.toByteArray();
    }

    private FunctionHandler handler(String name) {
        return Objects.requireNonNull(handlers.get(name), () -> "the function " + name + " is not started");
    }
}
