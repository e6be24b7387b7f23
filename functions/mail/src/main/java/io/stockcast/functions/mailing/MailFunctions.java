package io.stockcast.functions.mailing;

import io.stockcast.functions.composition.FunctionGroup;
import io.stockcast.functions.composition.FunctionSetup;
import io.stockcast.functions.feedback.FeedbackService;
import io.stockcast.functions.feedback.MailFeedbackFunction;
import io.stockcast.functions.mail.DynamoSubscriptionStore;
import io.stockcast.functions.mail.Refusal;
import io.stockcast.functions.mail.SubscriptionStore;
import io.stockcast.functions.tables.DynamoClients;
import java.time.Instant;
import java.util.Map;

/** The functions that write to people, and that hear what became of it. */
public final class MailFunctions implements FunctionGroup {

    private static final String NOBODY = "nobody";
    private static final Refusal NO_REFUSAL = new Refusal(Refusal.Reason.BOUNCE, Instant.EPOCH);

    @Override
    public Map<String, Composition> functions() {
        return Map.of("mail-feedback", MailFunctions::mailFeedback);
    }

    private static MailFeedbackFunction mailFeedback(FunctionSetup setup) {
        SubscriptionStore subscriptions = new DynamoSubscriptionStore(
                DynamoClients.at(setup.variables()), setup.variables().required("STOCKCAST_PEOPLE_TABLE"));
        setup.priming().add(() -> subscriptions.refuse(NOBODY, NO_REFUSAL, Instant.EPOCH));
        return new MailFeedbackFunction(new FeedbackService(subscriptions, setup.clock()));
    }
}
