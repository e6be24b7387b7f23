package io.stockcast.forecasting.network;

import io.stockcast.domain.history.PriceHistory;
import io.stockcast.vintages.ModelVersion;
import io.stockcast.vintages.ShippedVintages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The vintages of the model: networks trained by the same recipe on what was known at the end of different years.
 *
 * <p>A session is forecast by the newest vintage whose training ended before it, so that no forecast and no score rests
 * on a network that has seen the session. As of a session before all of them there is no network. A network is started
 * when it is first asked for.
 */
public final class Vintages implements AutoCloseable {

    /** By the last day of their training. */
    private final NavigableMap<LocalDate, StartedOnce> byEnd = new TreeMap<>();

    private Vintages() {}

    /** Those that the project ships. */
    public static Vintages shipped() {
        Vintages vintages = new Vintages();
        ShippedVintages.ends()
                .forEach(end -> vintages.byEnd.put(end, new StartedOnce(() -> ForecastModel.shipped(end))));
        return vintages;
    }

    /** Those of a folder that has a folder for each. */
    public static Vintages in(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            Vintages vintages =
                    of(entries.filter(Files::isDirectory).map(ForecastModel::in).toArray(ForecastModel[]::new));
            if (vintages.byEnd.isEmpty()) {
                throw new UnusableModelException(folder + ": holds no vintage");
            }
            return vintages;
        } catch (IOException e) {
            throw new UnusableModelException(folder + ": is not a folder that can be read", e);
        }
    }

    /** Some networks, of which it closes all. */
    public static Vintages of(ForecastModel... models) {
        Vintages vintages = new Vintages();
        Arrays.stream(models).forEach(vintages::add);
        return vintages;
    }

    /** These and another one, which replaces one whose training ended on the same day. */
    public Vintages with(ForecastModel another) {
        Vintages more = new Vintages();
        more.byEnd.putAll(byEnd);
        more.add(another);
        return more;
    }

    private void add(ForecastModel model) {
        byEnd.put(model.card().training().to(), new StartedOnce(() -> model));
    }

    /** The newest that had not seen a session; empty where there was none yet. */
    public Optional<ForecastModel> asOf(LocalDate session) {
        return Optional.ofNullable(byEnd.lowerEntry(session))
                .map(entry -> entry.getValue().get());
    }

    /** The model version of forecasts as of a session. */
    public String versionAsOf(LocalDate session) {
        return asOf(session).map(ForecastModel::version).orElse(ModelVersion.WITHOUT_NETWORK);
    }

    /** All that forecast one of the sessions from one day to another, the oldest first. */
    public List<ForecastModel> between(LocalDate first, LocalDate last) {
        LocalDate oldest = byEnd.lowerKey(first);
        return byEnd.subMap(oldest == null ? LocalDate.MIN : oldest, true, last, false).values().stream()
                .map(StartedOnce::get)
                .toList();
    }

    /** The one with that model version; empty where it is none of these. */
    public Optional<ForecastModel> named(String version) {
        return byEnd.values().stream()
                .map(StartedOnce::get)
                .filter(model -> model.version().equals(version))
                .findFirst();
    }

    /** The newest of all; where there is none, an {@link UnusableModelException}. */
    public ForecastModel newest() {
        return Optional.ofNullable(byEnd.lastEntry())
                .orElseThrow(() -> new UnusableModelException("there is no vintage of the model"))
                .getValue()
                .get();
    }

    /** The vintage of each session of a history, as runs of sessions that have the same. */
    public List<VintageRun> runs(PriceHistory history, int first, int last) {
        List<VintageRun> runs = new ArrayList<>();
        int start = first;
        while (start <= last) {
            LocalDate seen = byEnd.lowerKey(history.bar(start).date());
            int end = start;
            while (end < last
                    && Objects.equals(seen, byEnd.lowerKey(history.bar(end + 1).date()))) {
                end++;
            }
            runs.add(new VintageRun(start, end, asOf(history.bar(start).date())));
            start = end + 1;
        }
        return runs;
    }

    @Override
    public void close() {
        byEnd.values().forEach(StartedOnce::close);
    }
}
