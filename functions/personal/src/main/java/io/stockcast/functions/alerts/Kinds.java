package io.stockcast.functions.alerts;

/** The names of what can be told, in the contract and in the table. */
final class Kinds {

    static final String OUTSIDE = "OUTSIDE";
    static final String WIDER = "WIDER";
    static final String CHANCE = "CHANCE";
    static final String REPORT = "REPORT";

    private Kinds() {}
}
