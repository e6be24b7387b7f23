package io.stockcast.marketdata.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stockcast.marketdata.testing.RawBars;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The walk moves by about 1 % a day, and its bars range over 1 %. */
class AdjustedSplitsTest {

    private static final List<RawBar> SOUND = RawBars.sound(1_600);

    private final Repairs repairs = new Repairs();

    @ParameterizedTest
    @ValueSource(doubles = {1.5, 2, 3, 7, 20, 0.5, 0.1})
    void reportedSplit_shouldBeAdjustedFor(double ratio) {
        List<RawBar> repaired = repair(RawBars.jumpingAt(SOUND, 1_590, ratio), List.of(split(1_590, ratio)));

        assertSame(repaired, SOUND);
        assertThat(repairs.of(Fault.UNADJUSTED_SPLIT)).isEqualTo(1);
    }

    @Test
    void oddRatio_shouldBeAdjustedForWhereItIsReported() {
        assertSame(repair(RawBars.jumpingAt(SOUND, 1_590, 1.281), List.of(split(1_590, 1.281))), SOUND);
    }

    @Test
    void splitReportedSomeDaysOff_shouldBeAdjustedForWhereTheJumpIs() {
        assertSame(repair(RawBars.jumpingAt(SOUND, 1_590, 2), List.of(split(1_591, 2))), SOUND);
    }

    @Test
    void severalSplits_shouldAllBeAdjustedFor() {
        List<RawBar> bars = RawBars.jumpingAt(RawBars.jumpingAt(SOUND, 1_590, 2), 300, 4);

        assertSame(repair(bars, List.of(split(300, 4), split(1_590, 2))), SOUND);
        assertThat(repairs.of(Fault.UNADJUSTED_SPLIT)).isEqualTo(2);
    }

    @Test
    void splitReportedOfAnotherRatio_shouldExplainNothing() {
        assertRefused(RawBars.jumpingAt(SOUND, 1_590, 2), List.of(split(1_590, 10)), 1_590);
    }

    @ParameterizedTest
    @ValueSource(
            doubles = {4 / 3.0, 1.5, 2, 2.5, 3, 4, 6, 7, 8, 10, 13, 20, 25, 30, 50, 100, 0.5, 0.25, 1 / 7.0, 0.02, 0.01
            })
    void splitOfAnyRatioThatNobodyReports_shouldBeRefusedWithItsDay(double ratio) {
        assertRefused(RawBars.jumpingAt(SOUND, 1_450, ratio), List.of(), 1_450);
        assertRefused(RawBars.jumpingAt(SOUND, 1_595, ratio), List.of(), 1_595);
    }

    @ParameterizedTest
    @ValueSource(doubles = {2, 3, 4, 10, 0.1, 37})
    void splitInClosesAlone_shouldBeRefusedToo(double ratio) {
        List<RawBar> closes = RawBars.jumpingAt(SOUND, 1_595, ratio).stream()
                .map(bar -> RawBars.closeOnly(bar, bar.close()))
                .toList();

        assertRefused(closes, List.of(), 1_595);
    }

    @Test
    void adjustedClosesThatJumpAsTheClosesDo_shouldBeRefused() {
        List<RawBar> copied = RawBars.jumpingAt(SOUND, 1_595, 2).stream()
                .map(bar -> bar.withAdjustedClose(bar.close()))
                .toList();

        assertRefused(copied, List.of(), 1_595);
    }

    @Test
    void adjustedClosesThatDoNotJump_shouldExplainIt() {
        List<RawBar> bars = new ArrayList<>(SOUND);
        bars.subList(0, 1_595).replaceAll(bar -> RawBars.times(bar, 2).withAdjustedClose(bar.close()));

        assertThat(repair(bars, List.of())).isEqualTo(bars);
    }

    @Test
    void newestBarInPenceForPounds_shouldBeRefused() {
        assertRefused(RawBars.jumpingAt(SOUND, 1_599, 0.01), List.of(), 1_599);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1.5, 2, 4, 0.5, 0.2, 100, 0.01})
    void jumpOfYearsAgo_shouldCutWhatIsBeforeIt(double factor) {
        assertSame(repair(RawBars.jumpingAt(SOUND, 600, factor), List.of()), SOUND.subList(600, 1_600));
        assertThat(repairs.of(Fault.UNEXPLAINED_JUMP)).isEqualTo(600);
        assertRefused(RawBars.jumpingAt(SOUND, 601, factor), List.of(), 601);
    }

    @Test
    void splitAdjustedForAlready_shouldChangeNothing() {
        assertThat(repair(SOUND, List.of(split(300, 2)))).isEqualTo(SOUND);
    }

    @Test
    void crash_shouldStayWhereTheDayItselfWasWild() {
        List<RawBar> bars = RawBars.jumpingAt(SOUND, 1_590, 1.5);
        RawBar day = bars.get(1_590);
        List<RawBar> crashed =
                RawBars.replacing(bars, 1_590, RawBars.withRange(day, day.close() * 1.15, day.close() * 0.97));

        assertThat(repair(crashed, List.of())).isEqualTo(crashed);
    }

    @ParameterizedTest
    @ValueSource(doubles = {4 / 3.0, 1.5, 2, 0.5})
    void newsOvernight_shouldStayWhereManySharesChangedHands(double factor) {
        List<RawBar> bars = RawBars.jumpingAt(SOUND, 1_590, factor);
        RawBar day = bars.get(1_590);
        List<RawBar> sold = RawBars.replacing(bars, 1_590, RawBars.withVolume(day, 10_000_000));

        assertThat(repair(sold, List.of())).isEqualTo(sold);
    }

    @Test
    void moveThatIsUsualInACrisis_shouldStay() {
        List<RawBar> crisis = new ArrayList<>(SOUND);
        for (int t = 1_560; t < 1_590; t += 2) {
            crisis.set(t, RawBars.times(crisis.get(t), 1.1));
        }
        List<RawBar> bars = RawBars.jumpingAt(crisis, 1_590, 1.5);

        assertThat(repair(bars, List.of())).isEqualTo(bars);
    }

    @Test
    void moveThatIsNoPlainRatio_shouldStay() {
        List<RawBar> bars = RawBars.jumpingAt(SOUND, 1_590, 1.25);

        assertThat(repair(bars, List.of())).isEqualTo(bars);
    }

    @Test
    void wildInstrument_shouldKeepMovesThatAreUsualForIt() {
        List<RawBar> wild = new ArrayList<>(SOUND);
        for (int t = 0; t < wild.size(); t += 2) {
            wild.set(t, RawBars.times(wild.get(t), 1.5));
        }

        assertThat(repair(wild, List.of())).isEqualTo(wild);
    }

    private void assertRefused(List<RawBar> bars, List<Split> splits, int session) {
        assertThatThrownBy(() -> repair(bars, splits))
                .isInstanceOf(RefusedPricesException.class)
                .hasMessageStartingWith("its closes jump from ")
                .hasMessageContaining(SOUND.get(session).date().toString());
    }

    private List<RawBar> repair(List<RawBar> bars, List<Split> splits) {
        return new AdjustedSplits(splits).repair(bars, repairs);
    }

    private static Split split(int session, double ratio) {
        return new Split(SOUND.get(session).date(), ratio);
    }

    private static void assertSame(List<RawBar> repaired, List<RawBar> expected) {
        assertThat(repaired).hasSameSizeAs(expected);
        for (int t = 0; t < expected.size(); t++) {
            assertThat(repaired.get(t).date()).isEqualTo(expected.get(t).date());
            assertThat(repaired.get(t).close()).isCloseTo(expected.get(t).close(), Offset.offset(1e-6));
            assertThat(repaired.get(t).adjustedClose())
                    .isCloseTo(expected.get(t).adjustedClose(), Offset.offset(1e-6));
        }
    }
}
