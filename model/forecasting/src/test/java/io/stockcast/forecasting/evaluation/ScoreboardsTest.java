package io.stockcast.forecasting.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.domain.forecast.PriceQuantiles;
import io.stockcast.domain.record.BackTestRecord;
import io.stockcast.domain.record.LedgerRecord;
import io.stockcast.domain.record.Scoreboard;
import io.stockcast.domain.record.Scoreboard.InstrumentScores;
import io.stockcast.domain.record.ScoredSession;
import io.stockcast.domain.record.SessionSeries;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScoreboardsTest {

    private static final LocalDate START = LocalDate.of(2015, 1, 1);
    private static final PriceQuantiles QUANTILES =
            new PriceQuantiles(List.of(90.0, 92.0, 94.0, 97.0, 100.0, 103.0, 106.0, 108.0, 110.0));

    @Test
    void backTests_shouldBeLeftOutOfTheLiveBoard() {
        Scoreboard scoreboard = Scoreboards.of(List.of(LedgerRecord.empty("KO")), List.of(backTest("FTSE", 100, 111)));

        assertThat(scoreboard.live().pooled()).isEmpty();
        assertThat(scoreboard.live().instruments()).isEmpty();
        assertThat(scoreboard.backtest().instruments())
                .extracting(InstrumentScores::symbol)
                .containsExactly("FTSE");
    }

    @Test
    void worstMisses_shouldBeTheFarthestForTheirRangeOnEitherSide() {
        Scoreboard scoreboard =
                Scoreboards.of(List.of(), List.of(backTest("A", 111, 100, 140), backTest("B", 89, 70, 109)));

        assertThat(scoreboard.backtest().worst())
                .extracting(miss -> miss.symbol() + " " + miss.session().close())
                .containsExactly("A 140.0", "B 70.0", "B 89.0", "A 111.0");
    }

    @Test
    void worstMisses_shouldBeTenAtMost() {
        double[] closes = IntStream.range(0, 12).mapToDouble(k -> 111 + k).toArray();

        assertThat(Scoreboards.of(List.of(), List.of(backTest("A", closes)))
                        .backtest()
                        .worst())
                .hasSize(10)
                .first()
                .satisfies(miss -> assertThat(miss.session().close()).isEqualTo(122));
    }

    private static BackTestRecord backTest(String symbol, double... closes) {
        List<ScoredSession> sessions = IntStream.range(0, closes.length)
                .mapToObj(day -> session(day, closes[day]))
                .toList();
        List<SessionSeries> series = List.of(
                new SessionSeries(1, sessions), new SessionSeries(5, List.of()), new SessionSeries(20, List.of()));
        return new BackTestRecord(symbol, START.plusDays(closes.length), series, HorizonRecords.of(series));
    }

    private static ScoredSession session(int day, double close) {
        LocalDate asOf = START.plusDays(day);
        return new ScoredSession(asOf, asOf.plusDays(1), "lstm-1", QUANTILES, close, 0.5, 0.01, 0.02);
    }
}
