package io.stockcast.cli;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.forecast.HorizonForecast;
import io.stockcast.domain.forecast.InputReference;
import io.stockcast.domain.forecast.LargeMove;
import io.stockcast.domain.forecast.Method;
import io.stockcast.domain.forecast.PriceQuantiles;
import io.stockcast.domain.forecast.Scores;
import io.stockcast.domain.forecast.Scores.HorizonScores;
import io.stockcast.domain.forecast.ShortHistory;
import io.stockcast.domain.reports.UpcomingReport;
import io.stockcast.vintages.ModelVersion;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** A forecast for people to read in a terminal. */
record ForecastTable(String title, Forecast forecast) {

    private static final int SIGNIFICANT_DIGITS = 5;
    private static final int DAYS_OF_NEWS = 7;

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder();
        table.append(
                String.format("%s as of %s, last close %s%n%n", title, forecast.asOf(), price(forecast.lastClose())));
        table.append(String.format(
                "%-10s %3s %12s %12s %12s %12s %12s%n", "session", "day", "2.5 %", "10 %", "median", "90 %", "97.5 %"));
        forecast.horizons().forEach(horizon -> table.append(row(horizon)));
        table.append(System.lineSeparator());
        forecast.shortHistory().ifPresent(shortness -> table.append(sentence(shortness)));
        forecast.largeMove().ifPresent(move -> table.append(sentence(move)));
        forecast.reports().forEach(report -> table.append(sentence(report)));
        forecast.scores()
                .ifPresentOrElse(
                        scores -> appendScores(table, scores),
                        () -> table.append(
                                String.format("Too few past sessions to score this instrument's forecasts.%n")));
        table.append(System.lineSeparator()).append(withoutNetwork());
        table.append(String.format(
                "Model %s, input %s%n",
                forecast.modelVersion(), forecast.ownInput().sha256()));
        forecast.referenceInputs().stream()
                .filter(this::isRecent)
                .forEach(reference -> table.append(sentence(reference)));
        table.append("Not financial advice.");
        return table.toString();
    }

    private String withoutNetwork() {
        return forecast.modelVersion().equals(ModelVersion.WITHOUT_NETWORK)
                ? String.format("No network had been trained by then: the ranges come from the steps before it.%n")
                : "";
    }

    private static String sentence(UpcomingReport report) {
        return String.format(
                "The company %s on %s%s.%n",
                report.basis() == UpcomingReport.Basis.CALENDAR
                        ? "is expected to report"
                        : "reported a year before, so it is likely to report",
                report.date(),
                switch (report.time()) {
                    case BEFORE_CLOSE -> ", before the close";
                    case AFTER_CLOSE -> ", after the close";
                    case UNKNOWN -> "";
                });
    }

    private static String sentence(LargeMove move) {
        return String.format(
                "Warning: on %s the close %s by %.0f %%. In a close-only history a split that was not adjusted for cannot be"
                        + " told from a real move: check the prices before you trust these ranges.%n",
                move.date(), move.change() < 0 ? "fell" : "rose", 100 * Math.abs(move.change()));
    }

    private static String sentence(ShortHistory shortness) {
        return String.format(
                "Only %d sessions are known: the ranges are up to %.0f %% wider for it.%n",
                shortness.sessions(), Math.ceil(100 * shortness.widening()));
    }

    /** Whether a reference series says anything of the last session; one that ended long before does not. */
    private boolean isRecent(InputReference reference) {
        return !reference.asOf().isBefore(forecast.asOf().minusDays(DAYS_OF_NEWS));
    }

    private static String sentence(InputReference reference) {
        return String.format(
                "Reference series %s up to %s, input %s%n", reference.symbol(), reference.asOf(), reference.sha256());
    }

    private String row(HorizonForecast horizon) {
        PriceQuantiles q = horizon.quantiles();
        String prices = DoubleStream.of(q.low95(), q.low80(), q.median(), q.high80(), q.high95())
                .mapToObj(price -> String.format(" %12s", price(price)))
                .collect(Collectors.joining());
        return String.format("%-10s %3d%s%n", horizon.date(), horizon.horizon(), prices);
    }

    /** To the cent; where the instrument stands below ten, to the fifth digit of its last close. */
    private String price(double price) {
        int first = (int) Math.floor(Math.log10(forecast.lastClose()));
        int decimals = first >= 1 ? 2 : SIGNIFICANT_DIGITS - 1 - first;
        return String.format("%,." + decimals + "f", price);
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
