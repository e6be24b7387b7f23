package io.stockcast.forecasting.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stockcast.domain.history.Bar;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.domain.testing.SyntheticHistory;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnadjustedSplitTest {

    private static final int AT = 120;
    private static final PriceHistory TRADED = SyntheticHistory.withRanges(300);
    private static final LocalDate DATE = TRADED.bar(AT).date();

    @ParameterizedTest
    @CsvSource({"2,1", "3,1", "3,2", "4,1", "5,1", "10,1", "20,1", "1,2", "1,10", "1,20"})
    void closesInOldShares_shouldBeTold(int newShares, int oldShares) {
        PriceHistory history = before(AT, bar -> scaled(bar, (double) newShares / oldShares));

        assertThat(UnadjustedSplit.in(history)).contains(new UnadjustedSplit(DATE, newShares, oldShares));
    }

    @Test
    void firstOfTwoSplits_shouldBeNamed() {
        PriceHistory history = before(200, bar -> bar.date().isBefore(DATE) ? scaled(bar, 6) : scaled(bar, 2));

        assertThatThrownBy(() -> UnadjustedSplit.requireNoneIn(history))
                .isInstanceOf(UnadjustedSplitException.class)
                .hasMessage(
                        "the closes of X jump on " + DATE + " as by a 3-for-1 split; give an adj_close in every row");
    }

    @Test
    void adjustedCloseInEveryRow_shouldBeTrusted() {
        PriceHistory history = each(bar -> adjusted(split(bar), bar.close()));

        assertThat(UnadjustedSplit.in(history)).isEmpty();
        assertThat(UnadjustedSplit.in(
                        each(bar -> bar.date().equals(DATE) ? split(bar) : adjusted(split(bar), bar.close()))))
                .isPresent();
    }

    @Test
    void crashInTheCourseOfADay_shouldBeNone() {
        PriceHistory history = before(AT, bar -> scaled(bar, 2));

        assertThat(UnadjustedSplit.in(at(history, bar -> withOpenAndHigh(bar, bar.close() * 2, bar.close() * 2))))
                .isEmpty();
        assertThat(UnadjustedSplit.in(at(history, bar -> withOpenAndHigh(bar, bar.open(), bar.close() * 1.3))))
                .isEmpty();
        assertThat(UnadjustedSplit.in(at(history, bar -> withOpenAndHigh(bar, bar.close() * 1.9, Double.NaN))))
                .isEmpty();
    }

    @Test
    void fallThatIsNoRatioOfASplit_shouldBeNone() {
        assertThat(UnadjustedSplit.in(before(AT, bar -> scaled(bar, 1.7)))).isEmpty();
    }

    @Test
    void jumpsThatAreUsualForTheInstrument_shouldBeNone() {
        PriceHistory wild = new PriceHistory(
                "X",
                IntStream.range(0, TRADED.size())
                        .mapToObj(t -> scaled(TRADED.bar(t), t % 2 == 0 ? 1 : 2))
                        .toList());

        assertThat(UnadjustedSplit.in(wild)).isEmpty();
    }

    private static PriceHistory before(int session, UnaryOperator<Bar> change) {
        LocalDate date = TRADED.bar(session).date();
        return each(bar -> bar.date().isBefore(date) ? change.apply(bar) : bar);
    }

    private static PriceHistory at(PriceHistory history, UnaryOperator<Bar> change) {
        return new PriceHistory(
                "X",
                history.bars().stream()
                        .map(bar -> bar.date().equals(DATE) ? change.apply(bar) : bar)
                        .toList());
    }

    private static PriceHistory each(UnaryOperator<Bar> change) {
        List<Bar> bars = TRADED.bars().stream().map(change).toList();
        return new PriceHistory("X", bars);
    }

    private static Bar split(Bar bar) {
        return bar.date().isBefore(DATE) ? scaled(bar, 2) : bar;
    }

    private static Bar scaled(Bar bar, double factor) {
        return new Bar(
                bar.date(),
                bar.open() * factor,
                bar.high() * factor,
                bar.low() * factor,
                bar.close() * factor,
                Double.NaN,
                bar.volume());
    }

    private static Bar adjusted(Bar bar, double price) {
        return new Bar(bar.date(), bar.open(), bar.high(), bar.low(), bar.close(), price, bar.volume());
    }

    private static Bar withOpenAndHigh(Bar bar, double open, double high) {
        return new Bar(bar.date(), open, high, bar.low(), bar.close(), Double.NaN, bar.volume());
    }
}
