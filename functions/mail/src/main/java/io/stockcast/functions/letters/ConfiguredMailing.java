package io.stockcast.functions.letters;

import io.stockcast.functions.account.CognitoUserDirectory;
import io.stockcast.functions.account.UserDirectory;
import io.stockcast.functions.composition.SnapshotPriming;
import io.stockcast.functions.composition.Variables;
import io.stockcast.functions.mail.DynamoSubscriptionStore;
import io.stockcast.functions.tables.DynamoClients;
import java.net.URI;

/** Mailing as the environment of a function asks for it. */
public final class ConfiguredMailing {

    private static final String NOBODY = "nobody";

    private ConfiguredMailing() {}

    /**
     * Mailing from the address {@code STOCKCAST_MAIL_SENDER} by SES, with the configuration set
     * {@code STOCKCAST_MAIL_CONFIGURATION}, and with links to the site {@code STOCKCAST_SITE}.
     *
     * @param priming calls SES and the user pool before a snapshot
     */
    public static Mailing of(Variables variables, SnapshotPriming priming) {
        UserDirectory users = CognitoUserDirectory.of(variables);
        SesOutbox outbox = SesOutbox.at(
                variables,
                variables.required("STOCKCAST_MAIL_SENDER"),
                variables.required("STOCKCAST_MAIL_CONFIGURATION"));
        priming.add(() -> users.find(NOBODY));
        priming.add(outbox::putNothing);
        return new ChosenMailing(
                new DynamoSubscriptionStore(DynamoClients.at(variables), variables.required("STOCKCAST_PEOPLE_TABLE")),
                users,
                new Envelope(URI.create(variables.required("STOCKCAST_SITE"))),
                outbox);
    }
}
