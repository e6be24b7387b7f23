package io.stockcast.vintages;

/** The names by which forecasts refer to what made them. */
public final class ModelVersion {

    /**
     * The version of all that turns a history into a forecast around the network: volatility, base quantiles, features,
     * calibration. Any change of a number that they give needs a new one, so that no two forecasts of the same model
     * version were made in different ways.
     */
    public static final int METHOD = 8;

    /** The version of forecasts as of a session before which no vintage had been trained. */
    public static final String WITHOUT_NETWORK = "without-network-" + METHOD;

    private ModelVersion() {}
}
