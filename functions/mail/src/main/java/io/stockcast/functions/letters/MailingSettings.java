package io.stockcast.functions.letters;

import io.stockcast.functions.composition.Variables;
import java.net.URI;

/**
 * Settings of what sends mails.
 *
 * @param peopleTable the table of what is kept about people ({@code STOCKCAST_PEOPLE_TABLE})
 * @param site where their links lead to ({@code STOCKCAST_SITE})
 * @param sender the address that they come from ({@code STOCKCAST_MAIL_SENDER})
 * @param configurationSet of SES ({@code STOCKCAST_MAIL_CONFIGURATION})
 */
record MailingSettings(String peopleTable, URI site, String sender, String configurationSet) {

    static MailingSettings of(Variables variables) {
        return new MailingSettings(
                variables.required("STOCKCAST_PEOPLE_TABLE"),
                URI.create(variables.required("STOCKCAST_SITE")),
                variables.required("STOCKCAST_MAIL_SENDER"),
                variables.required("STOCKCAST_MAIL_CONFIGURATION"));
    }
}
