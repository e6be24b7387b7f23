package io.stockcast.local.replay;

import static io.stockcast.local.replay.BarsOfMarket.bar;
import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.domain.history.Bar;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenPricesTest {

    private static final Bar FIRST = bar("2015-09-01", 100, 110, 90, 101);

    @Test
    void opensOfTheirOwn_shouldBeReal() {
        assertThat(OpenPrices.areReal(List.of(FIRST, bar("2015-09-02", 102, 110, 90, 103))))
                .isTrue();
    }

    @Test
    void opensThatRepeatTheCloseBefore_shouldNotBeReal() {
        assertThat(OpenPrices.areReal(List.of(FIRST, bar("2015-09-02", 101, 110, 90, 103))))
                .isFalse();
    }

    @Test
    void opensThatRepeatItOnSomeDaysAlone_shouldBeReal() {
        assertThat(OpenPrices.areReal(List.of(
                        FIRST,
                        bar("2015-09-02", 101, 110, 90, 103),
                        bar("2015-09-03", 99, 110, 90, 105),
                        bar("2015-09-04", 105, 110, 90, 100),
                        bar("2015-09-07", 103, 110, 90, 104))))
                .isTrue();
    }

    @Test
    void sessionsWithoutOpens_shouldCountForNothing() {
        Bar close = Bar.ofClose(LocalDate.of(2015, 9, 2), 101);

        assertThat(OpenPrices.areReal(List.of(FIRST, close, bar("2015-09-03", 101, 110, 90, 103))))
                .isFalse();
        assertThat(OpenPrices.areReal(List.of())).isTrue();
    }
}
