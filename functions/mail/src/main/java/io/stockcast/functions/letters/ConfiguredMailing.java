package io.stockcast.functions.letters;

import io.stockcast.functions.account.CognitoUserDirectory;
import io.stockcast.functions.account.UserDirectory;
import io.stockcast.functions.composition.SnapshotPriming;
import io.stockcast.functions.composition.Variables;
import io.stockcast.functions.mail.DynamoSubscriptionStore;
import io.stockcast.functions.tables.DynamoClients;

/** Mailing as the environment of a function asks for it. */
public final class ConfiguredMailing {

    private static final String NOBODY = "nobody";

    private ConfiguredMailing() {}

    /**
     * Mailing by SES.
     *
     * @param priming calls SES and the user pool before a snapshot
     */
    public static Mailing of(Variables variables, SnapshotPriming priming) {
        MailingSettings settings = MailingSettings.of(variables);
        UserDirectory users = CognitoUserDirectory.of(variables);
        SesOutbox outbox = SesOutbox.at(variables, settings.sender(), settings.configurationSet());
        priming.add(() -> users.find(NOBODY));
        priming.add(outbox::putNothing);
        return new ChosenMailing(
                new DynamoSubscriptionStore(DynamoClients.at(variables), settings.peopleTable()),
                users,
                new Envelope(settings.site()),
                outbox);
    }
}
