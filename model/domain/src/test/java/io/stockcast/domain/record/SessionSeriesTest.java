package io.stockcast.domain.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.domain.forecast.PriceQuantiles;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SessionSeriesTest {

    private static final PriceQuantiles QUANTILES = new PriceQuantiles(Collections.nCopies(9, 95.0));

    @Test
    void longSeries_shouldKeepItsNewestSessionsWhateverTheirOrder() {
        SessionSeries series = new SessionSeries(1, sessions(100, 300)).with(sessions(0, 100).stream());

        assertThat(series.sessions()).isEqualTo(sessions(50, 300));
    }

    @Test
    void forecastsOfOneSession_shouldBeInTheOrderOfTheirOwnSessions() {
        ScoredSession early = session(0, 5);
        ScoredSession late = session(4, 5);

        assertThat(new SessionSeries(1, List.of(late)).with(Stream.of(early)).sessions())
                .containsExactly(early, late);
    }

    private static List<ScoredSession> sessions(int from, int to) {
        return IntStream.range(from, to).mapToObj(day -> session(day, day + 1)).toList();
    }

    private static ScoredSession session(int asOf, int day) {
        LocalDate begin = LocalDate.of(2024, 1, 1);
        return new ScoredSession(begin.plusDays(asOf), begin.plusDays(day), "lstm-1", QUANTILES, 95, 0.5, 0.1, 0.1);
    }
}
