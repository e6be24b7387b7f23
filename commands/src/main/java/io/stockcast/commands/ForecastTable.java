package io.stockcast.commands;

import io.stockcast.forecasting.Forecast;
import io.stockcast.forecasting.HorizonForecast;
import io.stockcast.forecasting.LeadInput;
import io.stockcast.forecasting.Method;
import io.stockcast.forecasting.PriceQuantiles;
import io.stockcast.forecasting.Scores;
import io.stockcast.forecasting.Scores.HorizonScores;
import io.stockcast.forecasting.ShortHistory;

/** A forecast for people to read in a terminal. */
record ForecastTable(String title, Forecast forecast) {

    private static final String ROW = "%-10s %3d %12.2f %12.2f %12.2f %12.2f %12.2f%n";

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder();
        table.append(String.format("%s as of %s, last close %,.2f%n%n", title, forecast.asOf(), forecast.lastClose()));
        table.append(String.format(
                "%-10s %3s %12s %12s %12s %12s %12s%n", "session", "day", "2.5 %", "10 %", "median", "90 %", "97.5 %"));
        forecast.horizons().forEach(horizon -> table.append(row(horizon)));
        table.append(System.lineSeparator());
        forecast.shortHistory().ifPresent(shortness -> table.append(sentence(shortness)));
        forecast.scores()
                .ifPresentOrElse(
                        scores -> appendScores(table, scores),
                        () -> table.append(
                                String.format("Too few past sessions to score this instrument's forecasts.%n")));
        table.append(String.format("%nModel %s, input %s%n", forecast.modelVersion(), forecast.inputSha256()));
        forecast.leadMarket().ifPresent(lead -> table.append(sentence(lead)));
        table.append("Not financial advice.");
        return table.toString();
    }

    private static String sentence(ShortHistory shortness) {
        return String.format(
                "Only %d sessions are known: the ranges are up to %.0f %% wider for it.%n",
                shortness.sessions(), Math.ceil(100 * shortness.widening()));
    }

    private static String sentence(LeadInput lead) {
        return String.format("Beside it %s up to %s, input %s%n", lead.symbol(), lead.asOf(), lead.inputSha256());
    }

    private static String row(HorizonForecast horizon) {
        PriceQuantiles q = horizon.quantiles();
        return String.format(
                ROW, horizon.date(), horizon.horizon(), q.low95(), q.low80(), q.median(), q.high80(), q.high95());
    }

    private static void appendScores(StringBuilder table, Scores scores) {
        table.append(String.format(
                "On its last %d sessions (from %s), skill against the naive forecast and coverage:%n",
                scores.sessions(), scores.from()));
        for (HorizonScores horizon : scores.horizons()) {
            table.append(String.format(
                    "  %2d sessions ahead: skill %+.1f %%, 80 %% interval caught %.0f %%, 95 %% interval %.0f %%%n",
                    horizon.horizon(),
                    100 * horizon.of(Method.EWMA_NORMAL).skill(),
                    100 * horizon.of(Method.LSTM).coverage80(),
                    100 * horizon.of(Method.LSTM).coverage95()));
        }
    }
}
