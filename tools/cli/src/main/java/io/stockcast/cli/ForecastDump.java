package io.stockcast.cli;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.forecast.Method;
import io.stockcast.domain.forecast.QuantileLevels;
import io.stockcast.forecasting.evaluation.WalkForward;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/**
 * Writes every LSTM forecast whose outcome is known, one line each, so that others can check the scores:
 * {@code symbol,as_of,horizon,q025,...,q975,actual_log_return}; quantiles are log-returns.
 */
final class ForecastDump implements AutoCloseable {

    private final Optional<Writer> writer;

    private ForecastDump(Optional<Writer> writer) {
        this.writer = writer;
    }

    /** A dump to a file, or nowhere. */
    static ForecastDump to(Optional<Path> file) throws IOException {
        if (file.isEmpty()) {
            return new ForecastDump(Optional.empty());
        }
        OutputStream bytes = Files.newOutputStream(file.get());
        OutputStream target = file.get().toString().endsWith(".gz") ? new GZIPOutputStream(bytes) : bytes;
        Writer writer = new BufferedWriter(new OutputStreamWriter(target, StandardCharsets.UTF_8), 1 << 16);
        writer.write("symbol,as_of,horizon");
        for (double level : QuantileLevels.toArray()) {
            writer.write(String.format(",q%03.0f", 1000 * level));
        }
        writer.write(",actual_log_return\n");
        return new ForecastDump(Optional.of(writer));
    }

    void write(WalkForward walk) throws IOException {
        if (writer.isEmpty()) {
            return;
        }
        for (int t = walk.firstSession(); t <= walk.lastSession(); t++) {
            for (int h = 1; h <= Forecast.HORIZONS && t <= walk.lastScorable(h); h++) {
                writer.get().write(line(walk, t, h));
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (writer.isPresent()) {
            writer.get().close();
        }
    }

    private static String line(WalkForward walk, int session, int horizon) {
        StringBuilder line = new StringBuilder()
                .append(walk.history().symbol())
                .append(',')
                .append(walk.history().bar(session).date())
                .append(',')
                .append(horizon);
        for (double quantile : walk.path(Method.LSTM).at(session, horizon)) {
            line.append(',').append((float) quantile);
        }
        return line.append(',')
                .append((float) walk.outcome(session, horizon))
                .append('\n')
                .toString();
    }
}
