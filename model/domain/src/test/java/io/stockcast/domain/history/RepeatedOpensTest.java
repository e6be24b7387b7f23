package io.stockcast.domain.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepeatedOpensTest {

    private static final Bar FIRST = bar(1, 100, 101);

    private static Bar bar(int day, double open, double close) {
        return new Bar(LocalDate.of(2015, 9, day), open, 120, 80, close, Double.NaN, Bar.NO_VOLUME);
    }

    @Test
    void openAtTheCloseBefore_shouldBeRepeatedAndOneNextToItNot() {
        assertThat(RepeatedOpens.isRepeated(bar(2, 101, 103), FIRST)).isTrue();
        assertThat(RepeatedOpens.isRepeated(bar(2, 101.01, 103), FIRST)).isFalse();
    }

    @Test
    void opens_shouldBeCountedFromTheSecondSessionOn() {
        RepeatedOpens opens = RepeatedOpens.among(List.of(FIRST, bar(2, 101, 103), bar(3, 102, 99), bar(4, 98, 100)));

        assertThat(opens).isEqualTo(new RepeatedOpens(3, 1));
        assertThat(opens.share()).isEqualTo(1 / 3.0);
    }

    @Test
    void sessionsWithoutOpens_shouldCountForNothing() {
        Bar close = Bar.ofClose(LocalDate.of(2015, 9, 2), 101);

        assertThat(RepeatedOpens.among(List.of(FIRST, close, bar(3, 101, 103)))).isEqualTo(new RepeatedOpens(1, 1));
        assertThat(RepeatedOpens.among(List.of(FIRST, close)).share()).isZero();
        assertThat(RepeatedOpens.among(List.of())).isEqualTo(new RepeatedOpens(0, 0));
    }
}
