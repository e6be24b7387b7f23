package io.stockcast.local.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.stockcast.local.start.ReplayStart;
import io.stockcast.local.start.StartException;
import io.stockcast.marketdata.reports.ReportCalendars;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StartDayTest {

    /** A Friday. */
    private static final LocalDate END = LocalDate.of(2020, 4, 17);

    private final ClosesOfMarket market = new ClosesOfMarket();

    @ParameterizedTest
    @CsvSource({
        "1000, 60", // as many as there should be
        "180, 60",
        "150, 30", // a whole ledger comes first
        "121, 1",
        "90, 29", // too few for a whole ledger
    })
    void pickedDay_shouldLeaveSessionsAndALedgerWherePossible(int sessions, int ahead) {
        market.with("GSPC", sessions, END);

        assertThat(weekdaysAfter(picked())).isEqualTo(ahead);
    }

    @Test
    void pickedDay_shouldBeTheLastOnWhichHalfOfTheIndicesAreReady() {
        LocalDate earlier = LocalDate.of(1998, 8, 14);
        market.with("FTSE", 1_000, earlier)
                .with("GDAXI", 1_000, earlier.minusDays(7))
                .with("GSPC", 500, END)
                .with("N225", 500, END.minusDays(14));

        assertThat(picked()).isEqualTo("2020-01-24");

        market.with("SSMI", 60, END); // too short to go by
        assertThat(picked()).isEqualTo("2020-01-24");
    }

    @Test
    void marketThatMostlyEndedEarlier_shouldBePickedByMost() {
        LocalDate earlier = LocalDate.of(1998, 8, 14);
        market.with("FTSE", 1_000, earlier).with("GDAXI", 1_000, earlier).with("GSPC", 500, END);

        assertThat(picked()).isEqualTo("1998-05-22");
    }

    @Test
    void marketWithoutIndices_shouldBePickedByWhatItLists() {
        market.with("KO", 1_000, END);

        assertThat(startDay().of(ReplayStart.PICKED)).isEqualTo("2020-01-24");
    }

    @Test
    void namedDay_shouldBeTaken() {
        market.with("GSPC", 500, END);

        assertThat(startDay().of(ReplayStart.on(END))).isEqualTo(END);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-04-18", "1998-01-02"})
    void dayWithoutPrices_shouldBeOneLineThatTellsTheSpan(LocalDate day) {
        market.with("GSPC", 500, END).with("FTSE", 10, LocalDate.of(1998, 8, 14));

        assertThatExceptionOfType(StartException.class)
                .isThrownBy(() -> startDay().of(ReplayStart.on(day)))
                .withMessage(
                        "A replay cannot start on " + day + ": the prices here run from 1998-08-03 to 2020-04-17.");
    }

    @Test
    void marketWithoutPrices_shouldBeOneLine() {
        assertThatExceptionOfType(StartException.class)
                .isThrownBy(() -> startDay().of(ReplayStart.PICKED))
                .withMessageContaining("nothing to replay");
        assertThatExceptionOfType(StartException.class)
                .isThrownBy(() -> startDay().of(ReplayStart.on(END)))
                .withMessageContaining("there are no prices here");
    }

    private LocalDate picked() {
        return startDay().picked().orElseThrow();
    }

    private StartDay startDay() {
        return new StartDay(new ReplayedMarket(market, List.of(), ReportCalendars.NONE));
    }

    private static long weekdaysAfter(LocalDate day) {
        return day.plusDays(1)
                .datesUntil(END.plusDays(1))
                .filter(date -> date.getDayOfWeek().getValue() < 6)
                .count();
    }
}
