package io.stockcast.forecasting.evaluation;

import io.stockcast.domain.record.BackTestRecord;
import io.stockcast.domain.record.HorizonRecord;
import io.stockcast.domain.record.LedgerRecord;
import io.stockcast.domain.record.Scoreboard;
import io.stockcast.domain.record.Scoreboard.Board;
import io.stockcast.domain.record.Scoreboard.InstrumentScores;
import io.stockcast.domain.record.Scoreboard.Miss;
import io.stockcast.domain.record.SessionSeries;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Pools the records of instruments. */
public final class Scoreboards {

    private static final int WORST = 10;

    private static final Comparator<Miss> FARTHEST_FIRST =
            Comparator.comparingDouble((Miss miss) -> miss.session().distance()).reversed();

    private Scoreboards() {}

    /** The scoreboard of all live records and all back-tests. */
    public static Scoreboard of(Collection<LedgerRecord> live, Collection<BackTestRecord> backTests) {
        return new Scoreboard(
                board(live.stream().map(record -> new Scored(record.symbol(), record.series(), record.records()))),
                board(backTests.stream().map(test -> new Scored(test.symbol(), test.horizons(), test.records()))));
    }

    private record Scored(String symbol, List<SessionSeries> series, List<HorizonRecord> records) {

        InstrumentScores scores() {
            return new InstrumentScores(
                    symbol, records.stream().map(HorizonRecord::score).toList());
        }

        Stream<Miss> misses() {
            return series.get(0).sessions().stream()
                    .filter(session -> !session.isInside95())
                    .map(session -> new Miss(symbol, session));
        }
    }

    private static Board board(Stream<Scored> all) {
        List<Scored> scored = all.filter(instrument -> !instrument.records().isEmpty())
                .sorted(Comparator.comparing(Scored::symbol))
                .toList();
        return new Board(
                HorizonRecords.pooled(scored.stream().map(Scored::series).toList()),
                scored.stream().map(Scored::scores).toList(),
                scored.stream()
                        .flatMap(Scored::misses)
                        .sorted(FARTHEST_FIRST)
                        .limit(WORST)
                        .toList());
    }
}
