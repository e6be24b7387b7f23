package io.stockcast.functions.mailing;

import io.stockcast.functions.composition.Variables;
import io.stockcast.functions.sentences.SiteAddress;

/**
 * Settings of the function that writes letters.
 *
 * @param peopleTable the table of what is kept about people ({@code STOCKCAST_PEOPLE_TABLE})
 * @param jobsTable the table of jobs ({@code STOCKCAST_JOBS_TABLE})
 * @param site where letters lead to ({@code STOCKCAST_SITE})
 */
record LetterSettings(String peopleTable, String jobsTable, SiteAddress site) {

    static LetterSettings of(Variables variables) {
        return new LetterSettings(
                variables.required("STOCKCAST_PEOPLE_TABLE"),
                variables.required("STOCKCAST_JOBS_TABLE"),
                new SiteAddress(variables.required("STOCKCAST_SITE")));
    }
}
