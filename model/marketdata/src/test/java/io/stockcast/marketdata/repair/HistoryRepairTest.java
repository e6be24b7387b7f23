package io.stockcast.marketdata.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.stockcast.domain.calendar.Exchange;
import io.stockcast.domain.history.Bar;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.InstrumentKind;
import io.stockcast.marketdata.TickerSymbol;
import io.stockcast.marketdata.UntrustworthyHistoryException;
import io.stockcast.marketdata.testing.RawBars;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoryRepairTest {

    private static final Instrument KO =
            new Instrument(new TickerSymbol("KO"), "Coca-Cola", InstrumentKind.STOCK, Exchange.XNYS, "USD");
    private static final List<RawBar> SOUND = RawBars.sound(300);
    private static final Instant LATER = Instant.parse("2022-06-01T00:00:00Z");

    @Test
    void soundHistory_shouldStayAsItIs() {
        RepairedHistory repaired = repair(SOUND);

        assertThat(repaired.repairs().isEmpty()).isTrue();
        assertThat(closes(repaired)).isEqualTo(closes(SOUND));
    }

    @Test
    void repairs_shouldBeToldInOneLine() {
        List<RawBar> bars = new ArrayList<>(SOUND);
        bars.set(3, RawBars.withClose(bars.get(3), Double.NaN));
        bars.set(4, RawBars.withClose(bars.get(4), Double.NaN));
        bars.set(5, RawBars.withClose(bars.get(5), 0));

        assertThat(repair(bars).repairs())
                .hasToString("bars without a close dropped (2), bars with a close of zero dropped (1)");
    }

    @Test
    void laterOfTwoBarsOfADate_shouldCount() {
        List<RawBar> bars = new ArrayList<>(SOUND);
        bars.add(5, RawBars.times(SOUND.get(5), 1.01));

        RepairedHistory repaired = repair(bars);

        assertThat(closes(repaired)).isEqualTo(closes(SOUND));
        assertThat(repaired.repairs().of(Fault.DUPLICATE)).isEqualTo(1);
    }

    @Test
    void emptyBarBesideAGoodOneOfItsDate_shouldNotReplaceIt() {
        List<RawBar> bars = new ArrayList<>(SOUND);
        bars.add(RawBars.withClose(SOUND.get(299), Double.NaN));

        assertThat(closes(repair(bars))).isEqualTo(closes(SOUND));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-05-27T20:00:00Z, 2022-05-26", // the bell
        "2022-05-27T20:29:59Z, 2022-05-26", // prices still settling
        "2022-05-27T20:30:00Z, 2022-05-27",
        "2022-05-27T15:00:00Z, 2022-05-26",
        "2022-05-31T12:00:00Z, 2022-05-27", // after Memorial Day, before the bell
    })
    void lastBar_shouldBeThatOfTheLastSessionThatHasSettled(Instant now, LocalDate last) {
        List<RawBar> bars = Stream.of("2022-05-25", "2022-05-26", "2022-05-27", "2022-05-31", "2099-01-02")
                .map(date -> new RawBar(LocalDate.parse(date), 10, 11, 9, 10, 10, 1))
                .toList();

        assertThat(repair(bars, List.of(), now).history().last().date()).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "100, 99, 101", // high below low
        "100, 101, -99",
        "100, 101, 100.5", // the close is a little outside of the range
        "100, 450, 99", // a spike
        "100, 101, 0.01",
        "100, Infinity, 99",
    })
    void rangeThatCannotBe_shouldLeaveTheCloseAlone(double open, double high, double low) {
        List<RawBar> bars = List.of(
                new RawBar(LocalDate.of(2022, 5, 25), 100, 101, 99, 100, 100, 1),
                new RawBar(LocalDate.of(2022, 5, 26), open, high, low, 100, 100, 1));

        RepairedHistory repaired = repair(bars);

        assertThat(repaired.history().last())
                .isEqualTo(new Bar(LocalDate.of(2022, 5, 26), Double.NaN, Double.NaN, Double.NaN, 100, 100, 1));
        assertThat(repaired.history().bar(0).hasRange()).isTrue();
        assertThat(repaired.repairs().of(Fault.IMPOSSIBLE_RANGE)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "102, 1"})
    void openThatIsUnknownOrCannotBe_shouldLeaveTheRange(double open, int counted) {
        RepairedHistory repaired = repair(List.of(
                new RawBar(LocalDate.of(2022, 5, 25), 100, 101, 99, 100, 100, 1),
                new RawBar(LocalDate.of(2022, 5, 26), open, 101, 99, 100, 100, 1)));

        assertThat(repaired.history().last().open()).isNaN();
        assertThat(repaired.history().last().hasRange()).isTrue();
        assertThat(repaired.repairs().of(Fault.IMPOSSIBLE_OPEN)).isEqualTo(counted);
    }

    @Test
    void negativeClose_shouldBeRefusedWithItsDay() {
        List<RawBar> bars = RawBars.replacing(SOUND, 5, RawBars.withClose(SOUND.get(5), -37.63));

        assertRefused(bars, "the close of " + SOUND.get(5).date() + ", -37.63, is negative");
    }

    @Test
    void highsAndLowsThatAreSwapped_shouldBeRefused() {
        List<RawBar> bars = SOUND.stream()
                .map(bar -> RawBars.withRange(bar, bar.low(), bar.high()))
                .toList();

        assertRefused(bars, "its high is below its low on 300 days");
    }

    @Test
    void twoClosesForManyDays_shouldBeRefused() {
        List<RawBar> bars = new ArrayList<>(SOUND);
        SOUND.subList(0, 10).forEach(bar -> bars.add(RawBars.times(bar, 2)));

        assertRefused(bars, "it has two closes for many days");
    }

    @Test
    void stepsTooCoarse_shouldBeRefused() {
        List<RawBar> bars = SOUND.stream()
                .map(bar -> RawBars.closeOnly(bar, bar.date().getDayOfMonth() % 5 == 0 ? 0.0002 : 0.0001))
                .toList();

        assertRefused(bars, "its closes move in steps of 1.0E-4 at a price of");
    }

    @Test
    void adjustedCloseThatIsNoPrice_shouldBeFilledIn() {
        RepairedHistory repaired =
                repair(RawBars.replacing(SOUND, 0, SOUND.get(0).withAdjustedClose(-0.5)));

        assertThat(repaired.repairs().of(Fault.IMPOSSIBLE_ADJUSTED_CLOSE)).isEqualTo(1);
        assertThat(repaired.history().bar(0).adjustedClose())
                .isEqualTo(repaired.history().bar(0).close());
        assertThat(closes(repaired)).isEqualTo(closes(SOUND));
    }

    @Test
    void fewerThanTwoUsableBars_shouldBeRefused() {
        assertRefused(SOUND.subList(0, 1), "Coca-Cola");
    }

    @Test
    void tenthOfTheBarsUnusable_shouldBeTheLimit() {
        List<RawBar> bars = new ArrayList<>(SOUND);
        bars.subList(50, 80).replaceAll(bar -> RawBars.withClose(bar, 0));
        assertThat(repair(bars).history().size()).isEqualTo(270);

        bars.set(80, RawBars.withClose(bars.get(80), 0));
        assertRefused(bars, "31 are missing or impossible");
    }

    private static void assertRefused(List<RawBar> bars, String reason) {
        assertThatExceptionOfType(UntrustworthyHistoryException.class)
                .isThrownBy(() -> repair(bars))
                .withMessageContaining(reason);
    }

    private static RepairedHistory repair(List<RawBar> bars) {
        return repair(bars, List.of(), LATER);
    }

    private static RepairedHistory repair(List<RawBar> bars, List<Split> splits, Instant now) {
        return new HistoryRepair(Clock.fixed(now, ZoneOffset.UTC)).repair(KO, new RawHistory("USD", bars, splits));
    }

    private static List<Double> closes(RepairedHistory repaired) {
        return repaired.history().bars().stream().map(Bar::close).toList();
    }

    private static List<Double> closes(List<RawBar> bars) {
        return bars.stream().map(RawBar::close).toList();
    }
}
