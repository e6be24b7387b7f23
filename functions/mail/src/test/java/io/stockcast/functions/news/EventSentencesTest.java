package io.stockcast.functions.news;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.domain.reports.UpcomingReport.Basis;
import io.stockcast.functions.alerts.AlertEvent;
import io.stockcast.functions.alerts.Condition.Side;
import io.stockcast.functions.alerts.Happening;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EventSentencesTest {

    private static final LocalDate DAY = LocalDate.of(2022, 6, 2);

    @Test
    void closeOutside_shouldSayWhereAndOfWhichRange() {
        AlertEvent event = event("GSPC", new Happening.Outside(95, DAY, 4050.4, 4100, 4300));

        assertThat(EventSentences.sentence(event))
                .isEqualTo(
                        "The S&P 500 closed at 4,050, below its 95 % range of 4,100 to 4,300, on Thursday 2 June 2022.");
        assertThat(EventSentences.fact(event)).isEqualTo("S&P 500 closed outside its 95 % range");
    }

    @Test
    void widerRange_shouldSayHowMuch() {
        AlertEvent event = event("KO", new Happening.Wider(DAY, 0.039, 0.03));

        assertThat(EventSentences.sentence(event))
                .isEqualTo("The 80 % range of Coca-Cola for Thursday 2 June 2022 is 3.9 % wide, 30 % wider than a week"
                        + " before (3.0 %).");
        assertThat(EventSentences.fact(event)).isEqualTo("The range of Coca-Cola is 30 % wider than a week before");
    }

    @Test
    void chance_shouldNeverBeCertain() {
        AlertEvent event = event("KO", new Happening.Chance(60, Side.BELOW, 5, DAY, 0.998, 0.9));

        assertThat(EventSentences.sentence(event))
                .isEqualTo(
                        "The chance that Coca-Cola closes below $60.00 on Thursday 2 June 2022 is over 99 %; you asked"
                                + " to be told from 90 % on.");
        assertThat(EventSentences.fact(event)).isEqualTo("The chance that Coca-Cola closes below $60.00 is over 99 %");
    }

    @Test
    void report_shouldSayHowItsDayIsKnown() {
        assertThat(EventSentences.sentence(event("KO", new Happening.Report(DAY, Basis.CALENDAR))))
                .isEqualTo("Coca-Cola reports on Thursday 2 June 2022.");
        assertThat(EventSentences.fact(event("KO", new Happening.Report(DAY, Basis.LAST_YEAR))))
                .isEqualTo("Coca-Cola is likely to report about Thursday 2 June 2022, as a year before");
    }

    private static AlertEvent event(String symbol, Happening happening) {
        return new AlertEvent("1", HandMade.instrument(symbol), DAY, happening, Instant.EPOCH);
    }
}
