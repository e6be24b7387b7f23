package io.stockcast.functions.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.domain.analytics.Range;
import io.stockcast.domain.analytics.SessionRanges;
import io.stockcast.functions.analytics.RangeLines.VintageSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RangeLinesTest {

    private static final LocalDate LAST = LocalDate.of(2020, 3, 31);

    /** One session a day; a return of one per cent each. */
    private static final List<SessionRanges> DAILY = daily(900);

    private static List<SessionRanges> daily(int days) {
        List<SessionRanges> sessions = new ArrayList<>();
        for (int back = days - 1; back >= 0; back--) {
            LocalDate day = LAST.minusDays(back);
            sessions.add(new SessionRanges(
                    day,
                    "lstm-" + day.getYear(),
                    Math.log(1.01),
                    List.of(new Range(-0.012345, 0.01), new Range(-0.03, 0.02), new Range(-0.06, -0.00001))));
        }
        return sessions;
    }

    @Test
    void lines_shouldReachBackTwoYears() {
        RangeLines lines = RangeLines.of(DAILY, LAST);

        assertThat(lines.dates())
                .hasSize(731)
                .startsWith(LocalDate.of(2018, 4, 1))
                .endsWith(LAST);
        assertThat(lines.horizons()).extracting(RangeLines.Line::horizon).containsExactly(1, 5, 20);
        assertThat(lines.vintages())
                .containsExactly(
                        new VintageSpan("lstm-2018", LocalDate.of(2018, 4, 1)),
                        new VintageSpan("lstm-2019", LocalDate.of(2019, 1, 1)),
                        new VintageSpan("lstm-2020", LocalDate.of(2020, 1, 1)));
    }

    @Test
    void moves_shouldEndWithTheLastThatHasCome() {
        RangeLines lines = RangeLines.of(DAILY, LAST);

        // 1.01^5 - 1 and 1.01^20 - 1
        assertThat(lines.horizons().get(0).moves()).hasSize(730).containsOnly(0.01);
        assertThat(lines.horizons().get(1).moves()).hasSize(726).containsOnly(0.051);
        assertThat(lines.horizons().get(2).moves()).hasSize(711).containsOnly(0.2202);
    }

    @Test
    void ends_shouldHaveFourDecimals() {
        RangeLines lines = RangeLines.of(DAILY, LAST);

        assertThat(lines.horizons().get(0).low()).hasSize(731).containsOnly(-0.0123);
        assertThat(lines.horizons().get(2).high()).hasSize(731).containsOnly(0.0);
    }

    @Test
    void fewSessions_shouldHaveNoMovesYet() {
        RangeLines lines = RangeLines.of(daily(3), LAST);

        assertThat(lines.horizons().get(0).moves()).hasSize(2);
        assertThat(lines.horizons().get(1).moves()).isEmpty();
    }
}
