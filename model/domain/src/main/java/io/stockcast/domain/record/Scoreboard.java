package io.stockcast.domain.record;

import java.util.List;

/**
 * The records of all instruments, pooled and one by one. Live record and back-test are never added up.
 *
 * @param live the ledgers scored
 */
public record Scoreboard(Board live, Board backtest) {

    /**
     * One of the two.
     *
     * @param pooled of each horizon with outcomes
     * @param instruments those with outcomes, by symbol
     * @param worst the closes of a next session that fell farthest outside their range, the farthest first
     */
    public record Board(List<HorizonRecord> pooled, List<InstrumentScores> instruments, List<Miss> worst) {

        public Board {
            pooled = List.copyOf(pooled);
            instruments = List.copyOf(instruments);
            worst = List.copyOf(worst);
        }
    }

    /** The scores of one instrument, of each horizon with outcomes. */
    public record InstrumentScores(String symbol, List<HorizonScore> horizons) {

        public InstrumentScores {
            horizons = List.copyOf(horizons);
        }
    }

    /** A close outside the 95 % interval. */
    public record Miss(String symbol, ScoredSession session) {}
}
