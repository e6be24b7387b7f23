package io.stockcast.cli.report;

import io.stockcast.forecasting.evaluation.Pool;
import io.stockcast.forecasting.evaluation.WalkForward;
import io.stockcast.marketdata.Instrument;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * An instrument with its scores.
 *
 * @param symbol as its file is named
 * @param name what people call it, or the symbol where it is not known
 * @param rank its place among the curated instruments, those not among them last
 */
public record EvaluatedInstrument(String symbol, String name, int rank, boolean isIndex, Pool pool, FanYear year) {

    private static final String INDEX_PREFIX = "INDEX_";

    /** Scores a walk-forward; an index is what is curated as one or has a file named {@value #INDEX_PREFIX}. */
    public static EvaluatedInstrument of(WalkForward walk, List<Instrument> curated) {
        String symbol = walk.history().symbol();
        boolean isNamedIndex = symbol.startsWith(INDEX_PREFIX);
        String ticker = isNamedIndex ? symbol.substring(INDEX_PREFIX.length()) : symbol;
        int rank = IntStream.range(0, curated.size())
                .filter(i -> curated.get(i).symbol().value().equals(ticker))
                .findFirst()
                .orElse(curated.size());
        Optional<Instrument> known = rank < curated.size() ? Optional.of(curated.get(rank)) : Optional.empty();
        return new EvaluatedInstrument(
                symbol,
                known.map(Instrument::name).orElse(ticker),
                rank,
                isNamedIndex || known.filter(Instrument::isIndex).isPresent(),
                Pool.of(walk),
                FanYear.of(walk));
    }
}
