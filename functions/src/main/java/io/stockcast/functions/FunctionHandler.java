package io.stockcast.functions;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.cloud.function.context.FunctionCatalog;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.GenericMessage;

/**
 * What Lambda calls: the function that {@code spring.cloud.function.definition} names, out of Spring Cloud Function's
 * catalog. It differs from the adapter's own handler in what it does not start: the rest of Spring Boot.
 */
public final class FunctionHandler implements RequestStreamHandler {

    private static final String JSON = "application/json";
    private static final String LOG_FORMAT = "logging.structured.format.console";

    // Kept with its beans, for Lambda does not keep whom it tells of snapshots.
    private final GenericApplicationContext context = new FunctionContext();
    private final Function<Message<byte[]>, Message<byte[]>> function;

    public FunctionHandler() {
        beginLog(context.getEnvironment());
        new StockcastFunctions().initialize(context);
        new CatalogBeans().initialize(context);
        context.refresh();
        String definition = context.getEnvironment().getProperty(StockcastFunctions.DEFINITION);
        function = context.getBean(FunctionCatalog.class).lookup(definition, JSON);
    }

    // No header of the event becomes one of the message: visitors choose them, and Spring Cloud Function obeys some.
    @Override
    public void handleRequest(InputStream event, OutputStream answer, Context lambda) throws IOException {
        answer.write(function.apply(new GenericMessage<>(event.readAllBytes())).getPayload());
    }

    // Where nothing is said, people read the log, and it stays as it is.
    private static void beginLog(Environment environment) {
        Optional.ofNullable(environment.getProperty(LOG_FORMAT))
                .ifPresent(format -> JsonLines.begin(format, environment));
    }
}
