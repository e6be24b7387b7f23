package io.stockcast.peers;

import java.util.List;

/** The published forecast and its peers, which are compared with each other. */
public enum Contender {
    /** The published forecast. */
    LSTM("LSTM"),
    /** GJR-GARCH with innovations of Student's t. */
    GJR_T("GJR-GARCH-t"),
    /** GJR-GARCH with innovations drawn from its own past residuals: filtered historical simulation. */
    GJR_FHS("GJR-GARCH-FHS");

    private final String label;

    Contender(String label) {
        this.label = label;
    }

    /** Those that the published forecast is compared with. */
    public static List<Contender> peers() {
        return List.of(GJR_T, GJR_FHS);
    }

    /** The name in tables for people. */
    public String label() {
        return label;
    }
}
