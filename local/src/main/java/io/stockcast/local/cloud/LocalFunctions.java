package io.stockcast.local.cloud;

import io.stockcast.functions.StockcastFunctions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.cloud.function.adapter.aws.FunctionInvoker;

/** The Lambdas, each started and called through the adapter that Lambda itself uses. */
public final class LocalFunctions {

    private static final String DEFINITION = "spring.cloud.function.definition";

    private final Map<String, FunctionInvoker> invokers = new HashMap<>();

    /**
     * Starts a function for each name.
     *
     * @param environment what Lambda puts into a function's environment; here it becomes part of the process's own
     */
    public LocalFunctions(Collection<String> names, List<Map<String, String>> environment) {
        System.setProperty("MAIN_CLASS", StockcastFunctions.class.getName());
        environment.forEach(variables -> variables.forEach(System::setProperty));
        names.forEach(this::startFunction);
        System.clearProperty(DEFINITION);
    }

    /** Calls a function with an event in JSON, and returns its answer in JSON. */
    public byte[] invoke(String name, byte[] event) {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try {
            invokers.get(name).handleRequest(new ByteArrayInputStream(event), answer, new LocalContext(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return answer.toByteArray();
    }

    // The adapter prints its sources to standard output, which here belongs to the person at the terminal.
    private void startFunction(String name) {
        PrintStream terminal = System.out;
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        try {
            System.setProperty(DEFINITION, name);
            invokers.put(name, new FunctionInvoker());
        } finally {
            System.setOut(terminal);
        }
    }
}
