package io.stockcast.functions.letters;

import io.stockcast.functions.account.CognitoUserDirectory;
import io.stockcast.functions.composition.Variables;
import io.stockcast.functions.mail.DynamoSubscriptionStore;
import io.stockcast.functions.tables.DynamoClients;
import java.net.URI;

/** Mailing as the environment of a function asks for it. */
public final class ConfiguredMailing {

    private ConfiguredMailing() {}

    /**
     * Mailing from the address {@code STOCKCAST_MAIL_SENDER} by SES, with the configuration set
     * {@code STOCKCAST_MAIL_CONFIGURATION}, and with links to the site {@code STOCKCAST_SITE}.
     */
    public static Mailing of(Variables variables) {
        return new ChosenMailing(
                new DynamoSubscriptionStore(DynamoClients.at(variables), variables.required("STOCKCAST_PEOPLE_TABLE")),
                CognitoUserDirectory.of(variables),
                new Envelope(URI.create(variables.required("STOCKCAST_SITE"))),
                SesOutbox.at(
                        variables,
                        variables.required("STOCKCAST_MAIL_SENDER"),
                        variables.required("STOCKCAST_MAIL_CONFIGURATION")));
    }
}
