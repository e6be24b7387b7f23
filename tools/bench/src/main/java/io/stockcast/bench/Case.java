package io.stockcast.bench;

/**
 * Something that is measured.
 *
 * @param what it in words for people
 * @param benchmark its JMH method
 * @param symbol the instrument it is measured on, or nothing
 * @param goal in milliseconds as people read it, or nothing
 */
record Case(String what, String benchmark, String symbol, String goal) {

    private static final String FORECASTS = ForecastBenchmark.class.getName() + ".";
    private static final String NETWORKS = NetworkBenchmark.class.getName() + ".";

    static Case[] all() {
        return new Case[] {
            new Case("One forecast of GSPC, from history to JSON", FORECASTS + "forecast", "GSPC", "5"),
            new Case("One forecast of FTSE", FORECASTS + "forecast", "FTSE", "5"),
            new Case("One forecast of MSFT, with the S&P 500", FORECASTS + "forecast", "MSFT", "5"),
            new Case("Calibrated, GSPC", FORECASTS + "calibratedForecast", "GSPC", ""),
            new Case("Calibrated, FTSE", FORECASTS + "calibratedForecast", "FTSE", ""),
            new Case("Calibrated and walked forward, GSPC", FORECASTS + "scoredForecast", "GSPC", "150"),
            new Case("Calibrated and walked forward, FTSE", FORECASTS + "scoredForecast", "FTSE", "150"),
            new Case("The same of MSFT, with the S&P 500", FORECASTS + "scoredForecast", "MSFT", "150"),
            new Case("The network alone, ONNX Runtime", NETWORKS + "onnxRuntime", "", ""),
            new Case("The network alone, DJL PyTorch", NETWORKS + "pyTorch", "", ""),
        };
    }
}
