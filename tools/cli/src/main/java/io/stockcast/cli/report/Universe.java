package io.stockcast.cli.report;

import io.stockcast.forecasting.evaluation.PlacedOutcome;
import io.stockcast.forecasting.evaluation.Pool;
import io.stockcast.peers.PeerScores;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The instruments of an evaluation, by symbol, alone and pooled. */
public final class Universe {

    private final TreeMap<String, EvaluatedInstrument> instruments = new TreeMap<>();

    /** Some of the instruments, put together under a name. */
    public record Group(String name, Pool pool, PeerScores peers) {}

    public void add(EvaluatedInstrument instrument) {
        instruments.put(instrument.symbol(), instrument);
    }

    public boolean isEmpty() {
        return instruments.isEmpty();
    }

    /** All of them, in order of symbol. */
    public List<EvaluatedInstrument> instruments() {
        return List.copyOf(instruments.values());
    }

    /** The indices, the best known first. */
    public List<EvaluatedInstrument> indices() {
        return byRank().stream().filter(EvaluatedInstrument::isIndex).toList();
    }

    /** All of them, indices first, the best known first. */
    public List<EvaluatedInstrument> byRank() {
        return instruments.values().stream()
                .sorted(Comparator.comparing((EvaluatedInstrument each) -> !each.isIndex())
                        .thenComparing(EvaluatedInstrument::rank))
                .toList();
    }

    /** The first close that was scored, one session ahead. */
    public LocalDate firstDate() {
        return dates().min(Comparator.naturalOrder()).orElseThrow();
    }

    /** The last close that was scored. */
    public LocalDate lastDate() {
        return dates().max(Comparator.naturalOrder()).orElseThrow();
    }

    private Stream<LocalDate> dates() {
        return pooled().outcomes(1).stream().flatMap(List::stream).map(PlacedOutcome::date);
    }

    /** Everything pooled. */
    public Pool pooled() {
        return pool(each -> true);
    }

    /** Everything against the peers; without scores where these were not asked for. */
    public PeerScores peers() {
        return peers(each -> true);
    }

    /** The indices and the stocks, where there are both; nothing where there are not. */
    public List<Group> parts() {
        List<Group> parts = new ArrayList<>();
        if (instruments.values().stream()
                        .map(EvaluatedInstrument::isIndex)
                        .distinct()
                        .count()
                == 2) {
            parts.add(group("indices", EvaluatedInstrument::isIndex));
            parts.add(group("stocks", each -> !each.isIndex()));
        }
        return parts;
    }

    /** The parts, then everything. */
    public List<Group> groups() {
        List<Group> groups = new ArrayList<>(parts());
        groups.add(group("all", each -> true));
        return groups;
    }

    private Group group(String name, Predicate<EvaluatedInstrument> chosen) {
        return new Group(name, pool(chosen), peers(chosen));
    }

    private PeerScores peers(Predicate<EvaluatedInstrument> chosen) {
        PeerScores peers = new PeerScores();
        instruments.values().stream()
                .filter(chosen)
                .map(EvaluatedInstrument::peers)
                .forEach(peers::add);
        return peers;
    }

    private Pool pool(Predicate<EvaluatedInstrument> chosen) {
        Pool pool = new Pool();
        instruments.values().stream()
                .filter(chosen)
                .map(EvaluatedInstrument::pool)
                .forEach(pool::add);
        return pool;
    }
}
