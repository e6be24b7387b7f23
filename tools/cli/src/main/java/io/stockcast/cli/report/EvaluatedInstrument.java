package io.stockcast.cli.report;

import io.stockcast.forecasting.evaluation.Pool;
import io.stockcast.forecasting.evaluation.WalkForward;
import io.stockcast.marketdata.Instrument;
import io.stockcast.peers.PeerScores;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * An instrument with its scores.
 *
 * @param symbol as its file is named, without what marks an index
 * @param name what people call it, or the symbol where it is not known
 * @param rank its place among the curated instruments, those not among them last
 * @param peers the published forecast against its peers, without scores where these were not asked for
 */
public record EvaluatedInstrument(
        String symbol, String name, int rank, boolean isIndex, Pool pool, PeerScores peers, FanYear year) {

    /**
     * Scores a walk-forward; an index is what is curated as one.
     *
     * @param isNamedIndex whether its file says that it is one
     */
    public static EvaluatedInstrument of(
            WalkForward walk, PeerScores peers, boolean isNamedIndex, List<Instrument> curated) {
        String symbol = walk.history().symbol();
        int rank = IntStream.range(0, curated.size())
                .filter(i -> curated.get(i).symbol().value().equals(symbol))
                .findFirst()
                .orElse(curated.size());
        Optional<Instrument> known = rank < curated.size() ? Optional.of(curated.get(rank)) : Optional.empty();
        return new EvaluatedInstrument(
                symbol,
                known.map(Instrument::name).orElse(symbol),
                rank,
                isNamedIndex || known.filter(Instrument::isIndex).isPresent(),
                Pool.of(walk),
                peers,
                FanYear.of(walk));
    }
}
