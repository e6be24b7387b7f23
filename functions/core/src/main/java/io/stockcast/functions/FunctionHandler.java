package io.stockcast.functions;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.stockcast.functions.composition.Variables;
import io.stockcast.functions.correlation.TraceId;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.cloud.function.context.FunctionCatalog;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.GenericMessage;

/**
 * What Lambda calls: the function that {@code SPRING_CLOUD_FUNCTION_DEFINITION} names, out of Spring Cloud Function's
 * catalog. It differs from the adapter's own handler in what it does not start: the rest of Spring Boot.
 */
public final class FunctionHandler implements RequestStreamHandler {

    private static final String JSON = "application/json";
    private static final String LOG_FORMAT = "LOGGING_STRUCTURED_FORMAT_CONSOLE";

    // Keeps the beans alive: Lambda holds those that it notifies of snapshots only weakly.
    private final GenericApplicationContext context = new FunctionContext();
    private final Function<Message<byte[]>, Message<byte[]>> function;

    /** The function that the environment of this process names. */
    public FunctionHandler() {
        this(Variables.of(System.getenv()), Clock.systemUTC());
    }

    /**
     * The function that these variables name.
     *
     * @param marketClock market time
     */
    public FunctionHandler(Variables variables, Clock marketClock) {
        // If no format is named, people read the log, and it stays as it is.
        variables.optional(LOG_FORMAT).ifPresent(format -> JsonLines.begin(format, context.getEnvironment()));
        new NamedFunction(variables, marketClock).initialize(context);
        new CatalogBeans().initialize(context);
        context.refresh();
        function = context.getBean(FunctionCatalog.class).lookup(variables.required(NamedFunction.DEFINITION), JSON);
    }

    // No header of the event becomes one of the message: visitors choose them, and Spring Cloud Function obeys some.
    @Override
    public void handleRequest(InputStream event, OutputStream answer, Context lambda) throws IOException {
        Message<byte[]> message = new GenericMessage<>(event.readAllBytes());
        answer.write(traced(() -> function.apply(message)).getPayload());
    }

    private static Message<byte[]> traced(Supplier<Message<byte[]>> invocation) {
        return TraceId.ofHeader(System.getProperty(TraceId.HEADER_PROPERTY))
                .map(trace -> trace.whileLogged(invocation))
                .orElseGet(invocation);
    }
}
