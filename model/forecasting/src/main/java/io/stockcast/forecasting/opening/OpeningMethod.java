package io.stockcast.forecasting.opening;

/** The ways of forecasting a close at the open of its session that are compared with each other. */
public enum OpeningMethod {
    /** The evening's shape around the open, as wide as the variance that is left. */
    UPDATE("update"),
    /** The evening's shape around the open, as wide as it was: what the update gains over it, its width gains. */
    WIDE("wide"),
    /** The baseline: the evening's forecast moved by the overnight return, as wide as it was. */
    SHIFTED("shifted"),
    /** The evening's forecast as it was. */
    EVENING("evening");

    private final String label;

    OpeningMethod(String label) {
        this.label = label;
    }

    /** The name in tables for people. */
    public String label() {
        return label;
    }
}
