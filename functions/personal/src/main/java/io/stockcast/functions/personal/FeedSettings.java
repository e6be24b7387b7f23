package io.stockcast.functions.personal;

import io.stockcast.functions.composition.Variables;
import io.stockcast.functions.sentences.SiteAddress;

/**
 * Settings of the function that serves the feeds of lists.
 *
 * @param peopleTable the table of what is kept about people ({@code STOCKCAST_PEOPLE_TABLE})
 * @param site where the feeds lead to ({@code STOCKCAST_SITE})
 */
record FeedSettings(String peopleTable, SiteAddress site) {

    static FeedSettings of(Variables variables) {
        return new FeedSettings(
                variables.required("STOCKCAST_PEOPLE_TABLE"), new SiteAddress(variables.required("STOCKCAST_SITE")));
    }
}
