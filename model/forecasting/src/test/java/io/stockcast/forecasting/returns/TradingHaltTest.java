package io.stockcast.forecasting.returns;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.domain.history.Bar;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.domain.testing.SyntheticHistory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TradingHaltTest {

    private static final double NONE = Double.NaN;
    private static final PriceHistory TRADED = SyntheticHistory.withRanges(30);

    @ParameterizedTest
    @ValueSource(longs = {Bar.NO_VOLUME, 0})
    void fiveClosesThatRepeatTheOneBefore_shouldBeAHaltSinceThat(long volume) {
        assertThat(TradingHalt.atTheEndOf(halted(5, NONE, NONE, volume)))
                .contains(new TradingHalt(TRADED.last().date()));
    }

    @Test
    void highAndLowThatDoNotDiffer_shouldBeNoTrading() {
        double close = TRADED.last().close();

        assertThat(TradingHalt.atTheEndOf(halted(5, close, close, 0))).isPresent();
    }

    @Test
    void fourSessions_shouldBeNoHaltYet() {
        assertThat(TradingHalt.atTheEndOf(halted(4, NONE, NONE, 0))).isEmpty();
    }

    @Test
    void sessionsWithAVolume_shouldHaveBeenTraded() {
        assertThat(TradingHalt.atTheEndOf(halted(5, NONE, NONE, 1))).isEmpty();
    }

    @Test
    void sessionsWithARange_shouldHaveBeenTraded() {
        double close = TRADED.last().close();

        assertThat(TradingHalt.atTheEndOf(halted(5, close * 1.01, close, 0))).isEmpty();
    }

    @Test
    void tradingThatBeganAgain_shouldEndTheHalt() {
        List<Bar> bars = new ArrayList<>(halted(10, NONE, NONE, 0).bars());
        bars.add(Bar.ofClose(
                bars.get(bars.size() - 1).date().plusDays(1), TRADED.last().close() * 1.001));

        assertThat(TradingHalt.atTheEndOf(new PriceHistory("X", bars))).isEmpty();
    }

    @Test
    void closeOnlyHistory_shouldBeAllowedToStandStillForDays() {
        assertThat(TradingHalt.atTheEndOf(closes(100, 19))).isEmpty();
    }

    @Test
    void closeOnlyHistory_shouldBeHaltedWhereItNeverStoodStillSoLong() {
        PriceHistory halted = closes(100, 20);

        assertThat(TradingHalt.atTheEndOf(halted))
                .contains(new TradingHalt(halted.bar(99).date()));
    }

    @Test
    void fundThatOftenStandsStill_shouldNotBeHalted() {
        List<Bar> bars = new ArrayList<>(closes(100, 20).bars());
        LocalDate last = bars.get(bars.size() - 1).date();
        for (int i = 1; i <= 36; i++) {
            bars.add(Bar.ofClose(last.plusDays(i), 1));
        }

        assertThat(TradingHalt.atTheEndOf(new PriceHistory("X", bars))).isEmpty();
    }

    private static PriceHistory closes(int moving, int still) {
        double[] closes = new double[moving + still];
        for (int t = 0; t < closes.length; t++) {
            closes[t] = 100 + Math.min(t, moving - 1) % 7;
        }
        return SyntheticHistory.ofCloses(closes);
    }

    private static PriceHistory halted(int sessions, double high, double low, long volume) {
        List<Bar> bars = new ArrayList<>(TRADED.bars());
        Bar last = TRADED.last();
        for (int i = 1; i <= sessions; i++) {
            bars.add(new Bar(last.date().plusDays(i), NONE, high, low, last.close(), NONE, volume));
        }
        return new PriceHistory("X", bars);
    }
}
