package io.stockcast.marketdata.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.stockcast.domain.calendar.Exchange;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.InstrumentKind;
import io.stockcast.marketdata.TickerSymbol;
import io.stockcast.marketdata.UntrustworthyHistoryException;
import io.stockcast.marketdata.testing.RawBars;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The walk moves by about 1 % a day, and its bars range over 1 %. */
class AdjustedSplitsTest {

    private static final Instrument KO =
            new Instrument(new TickerSymbol("KO"), "Coca-Cola", InstrumentKind.STOCK, Exchange.XNYS, "USD");
    private static final List<RawBar> SOUND = RawBars.sound(600);

    private final Repairs repairs = new Repairs();

    @ParameterizedTest
    @ValueSource(doubles = {1.5, 2, 3, 7, 20, 0.5, 0.1})
    void reportedSplit_shouldBeAdjustedFor(double ratio) {
        List<RawBar> repaired = repair(RawBars.jumpingAt(SOUND, 590, ratio), List.of(split(590, ratio)));

        assertSame(repaired, SOUND);
        assertThat(repairs.of(Fault.UNADJUSTED_SPLIT)).isEqualTo(1);
    }

    @Test
    void oddRatio_shouldBeAdjustedForWhereItIsReported() {
        assertSame(repair(RawBars.jumpingAt(SOUND, 590, 1.281), List.of(split(590, 1.281))), SOUND);
    }

    @Test
    void splitReportedSomeDaysOff_shouldBeAdjustedForWhereTheJumpIs() {
        assertSame(repair(RawBars.jumpingAt(SOUND, 590, 2), List.of(split(591, 2))), SOUND);
    }

    @Test
    void severalSplits_shouldAllBeAdjustedFor() {
        List<RawBar> bars = RawBars.jumpingAt(RawBars.jumpingAt(SOUND, 590, 2), 300, 4);

        assertSame(repair(bars, List.of(split(300, 4), split(590, 2))), SOUND);
        assertThat(repairs.of(Fault.UNADJUSTED_SPLIT)).isEqualTo(2);
    }

    @Test
    void splitReportedOfAnotherRatio_shouldExplainNothing() {
        assertThatExceptionOfType(UntrustworthyHistoryException.class)
                .isThrownBy(() -> repair(RawBars.jumpingAt(SOUND, 590, 2), List.of(split(590, 10))))
                .withMessageContaining("Coca-Cola", SOUND.get(590).date().toString());
    }

    @ParameterizedTest
    @ValueSource(doubles = {1.5, 2, 4, 0.5, 0.2, 100, 0.01})
    void jumpThatNobodyReports_shouldCutWhatIsBeforeIt(double factor) {
        assertSame(repair(RawBars.jumpingAt(SOUND, 350, factor), List.of()), SOUND.subList(350, 600));
        assertThat(repairs.of(Fault.UNEXPLAINED_JUMP)).isEqualTo(350);
    }

    @Test
    void fewerBarsThanAYearAfterTheJump_shouldBeRefused() {
        assertThatExceptionOfType(UntrustworthyHistoryException.class)
                .isThrownBy(() -> repair(RawBars.jumpingAt(SOUND, 351, 2), List.of()));
    }

    @Test
    void splitAdjustedForAlready_shouldChangeNothing() {
        assertThat(repair(SOUND, List.of(split(300, 2)))).isEqualTo(SOUND);
    }

    @Test
    void crash_shouldStayWhereTheDayItselfWasWild() {
        List<RawBar> bars = RawBars.jumpingAt(SOUND, 590, 1.5);
        RawBar day = bars.get(590);
        List<RawBar> crashed =
                RawBars.replacing(bars, 590, RawBars.withRange(day, day.close() * 1.15, day.close() * 0.97));

        assertThat(repair(crashed, List.of())).isEqualTo(crashed);
    }

    @Test
    void moveThatIsNoPlainRatio_shouldStay() {
        List<RawBar> bars = RawBars.jumpingAt(SOUND, 590, 1.25);

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

    private List<RawBar> repair(List<RawBar> bars, List<Split> splits) {
        return new AdjustedSplits(KO, splits).repair(bars, repairs);
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
