package io.stockcast.lambda;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a function asks of Lambda: the next event, for which it waits, and to take its answer. */
final class FunctionLoop implements ResponseDefinitionTransformerV2 {

    static final String NAME = "function-loop";

    private static final String RUNTIME = "/2018-06-01/runtime/";
    private static final Pattern ANSWER = Pattern.compile("(?:invocation/[^/]+/)?(response|error|init/error)");
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final BlockingQueue<Optional<String>> events = new LinkedBlockingQueue<>();
    private final BlockingQueue<LambdaAnswer> answers = new LinkedBlockingQueue<>();

    void send(String event) {
        events.add(Optional.of(event));
    }

    BlockingQueue<LambdaAnswer> answers() {
        return answers;
    }

    /** Ends the loop, and releases whoever waits. */
    void end() {
        events.add(Optional.empty());
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public boolean applyGlobally() {
        return false;
    }

    @Override
    public ResponseDefinition transform(ServeEvent served) {
        Request request = served.getRequest();
        String asked = request.getUrl().substring(RUNTIME.length());
        Matcher answer = ANSWER.matcher(asked);
        if (answer.matches()) {
            answers.add(new LambdaAnswer(answer.group(1), request.getBodyAsString()));
            return WireMock.status(202).build();
        }
        return asked.equals("invocation/next") ? nextEvent() : snapshotTaken(asked);
    }

    private ResponseDefinition nextEvent() {
        try {
            return events.take().map(FunctionLoop::invocation).orElseGet(WireMock.noContent()::build);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return WireMock.serverError().build();
        }
    }

    private static ResponseDefinition invocation(String event) {
        ResponseDefinitionBuilder next = WireMock.okJson(event)
                .withHeader("Lambda-Runtime-Aws-Request-Id", UUID.randomUUID().toString())
                .withHeader(
                        "Lambda-Runtime-Invoked-Function-Arn", "arn:aws:lambda:eu-west-2:000000000000:function:this")
                .withHeader(
                        "Lambda-Runtime-Deadline-Ms",
                        Long.toString(Instant.now().plus(TIMEOUT).toEpochMilli()));
        return next.build();
    }

    // With SnapStart, a function says so when it is ready for its snapshot, and is told when it is restored.
    private ResponseDefinition snapshotTaken(String asked) {
        answers.add(new LambdaAnswer(asked, ""));
        return WireMock.ok().build();
    }
}
