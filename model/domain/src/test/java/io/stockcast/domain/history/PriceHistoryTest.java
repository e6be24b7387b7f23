package io.stockcast.domain.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PriceHistoryTest {

    private static final Bar MONDAY = Bar.ofClose(LocalDate.of(2024, 1, 8), 100);
    private static final Bar TUESDAY = Bar.ofClose(LocalDate.of(2024, 1, 9), 101);
    private static final Bar WEDNESDAY = Bar.ofClose(LocalDate.of(2024, 1, 10), 102);
    private static final PriceHistory HISTORY = new PriceHistory("X", List.of(MONDAY, TUESDAY, WEDNESDAY));

    @Test
    void head_shouldBeTheHistoryAsItStoodEarlier() {
        assertThat(HISTORY.head(2)).isEqualTo(new PriceHistory("X", List.of(MONDAY, TUESDAY)));
        assertThat(HISTORY.head(2).last()).isEqualTo(TUESDAY);
    }

    @Test
    void headOfNothing_shouldBeRefused() {
        assertThatThrownBy(() -> HISTORY.head(0))
                .isInstanceOf(InvalidHistoryException.class)
                .hasMessage("the history of X has no bars");
    }

    @Test
    void historyUpToADay_shouldEndWithTheLastSessionByThen() {
        assertThat(HISTORY.upTo(TUESDAY.date())).contains(HISTORY.head(2));
        assertThat(HISTORY.upTo(WEDNESDAY.date().plusDays(3))).contains(HISTORY);
        assertThat(HISTORY.upTo(MONDAY.date().minusDays(1))).isEmpty();
    }

    @Test
    void histories_shouldBeEqualWhereSymbolAndBarsAre() {
        PriceHistory same = new PriceHistory("X", HISTORY.bars());

        assertThat(same).isEqualTo(HISTORY).hasSameHashCodeAs(HISTORY).hasToString(HISTORY.toString());
        assertThat(new PriceHistory("Y", HISTORY.bars())).isNotEqualTo(HISTORY);
        assertThat(HISTORY.head(2)).isNotEqualTo(HISTORY);
    }

    @Test
    void between_shouldIncludeBothEnds() {
        assertThat(HISTORY.between(MONDAY.date(), TUESDAY.date())).containsExactly(MONDAY, TUESDAY);
        assertThat(HISTORY.between(TUESDAY.date(), LocalDate.MAX)).containsExactly(TUESDAY, WEDNESDAY);
        assertThat(HISTORY.between(LocalDate.MIN, MONDAY.date().minusDays(1))).isEmpty();
    }

    @Test
    void bars_shouldNotFollowTheListTheyCameFrom() {
        List<Bar> bars = new ArrayList<>(List.of(MONDAY));
        PriceHistory history = new PriceHistory("X", bars);

        bars.add(TUESDAY);

        assertThat(history.bars()).containsExactly(MONDAY);
    }

    @Test
    void unsortedBars_shouldBeRefused() {
        assertThatThrownBy(() -> new PriceHistory("X", List.of(TUESDAY, MONDAY)))
                .isInstanceOf(InvalidHistoryException.class)
                .hasMessage("the history of X is not in ascending order of date at 2024-01-08");
    }

    @Test
    void repeatedDate_shouldBeRefused() {
        assertThatThrownBy(() -> new PriceHistory("X", List.of(MONDAY, MONDAY)))
                .isInstanceOf(InvalidHistoryException.class);
    }

    @Test
    void noBars_shouldBeRefused() {
        assertThatThrownBy(() -> new PriceHistory("X", List.of()))
                .isInstanceOf(InvalidHistoryException.class)
                .hasMessage("the history of X has no bars");
    }

    @Test
    void blankSymbol_shouldBeRefused() {
        assertThatThrownBy(() -> new PriceHistory(" ", List.of(MONDAY)))
                .isInstanceOf(InvalidHistoryException.class)
                .hasMessage("a history needs a symbol");
    }
}
