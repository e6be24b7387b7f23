package io.stockcast.functions.feedback;

import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import io.stockcast.functions.correlation.CorrelationId;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;

/** The function {@code mail-feedback}, to which EventBridge brings what SES tells of mails. */
public final class MailFeedbackFunction implements Function<ScheduledEvent, FeedbackReport> {

    private static final JsonMapper JSON = new JsonMapper();

    private final FeedbackService service;

    public MailFeedbackFunction(FeedbackService service) {
        this.service = service;
    }

    @Override
    public FeedbackReport apply(ScheduledEvent event) {
        return CorrelationId.firstOf(event.getId())
                .whileLogged(() -> service.take(SesEvent.of(JSON.valueToTree(event.getDetail()))));
    }
}
