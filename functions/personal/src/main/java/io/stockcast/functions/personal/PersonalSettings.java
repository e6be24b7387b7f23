package io.stockcast.functions.personal;

import io.stockcast.auth.UserPool;
import io.stockcast.functions.composition.Variables;
import java.net.URI;

/**
 * Settings of every personal function.
 *
 * @param peopleTable the table of what is kept about people ({@code STOCKCAST_PEOPLE_TABLE})
 * @param userPool whose tokens are believed ({@code STOCKCAST_ISSUER}, {@code STOCKCAST_CLIENT_ID})
 */
record PersonalSettings(String peopleTable, UserPool userPool) {

    static PersonalSettings of(Variables variables) {
        return new PersonalSettings(
                variables.required("STOCKCAST_PEOPLE_TABLE"),
                new UserPool(
                        URI.create(variables.required("STOCKCAST_ISSUER")), variables.required("STOCKCAST_CLIENT_ID")));
    }
}
