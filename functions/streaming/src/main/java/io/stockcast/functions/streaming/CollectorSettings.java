package io.stockcast.functions.streaming;

import io.stockcast.functions.composition.Variables;

/**
 * Settings of the function that collects quotes.
 *
 * @param peopleTable the table of what is kept about people ({@code STOCKCAST_PEOPLE_TABLE})
 * @param stream that quotes are put on ({@code STOCKCAST_STREAM})
 */
record CollectorSettings(String peopleTable, String stream) {

    static CollectorSettings of(Variables variables) {
        return new CollectorSettings(
                variables.required("STOCKCAST_PEOPLE_TABLE"), variables.required("STOCKCAST_STREAM"));
    }
}
