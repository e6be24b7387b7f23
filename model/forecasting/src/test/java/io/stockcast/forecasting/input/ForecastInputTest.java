package io.stockcast.forecasting.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stockcast.domain.forecast.InputRole;
import io.stockcast.domain.forecast.ReferenceSeries;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.domain.testing.SyntheticHistory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForecastInputTest {

    private static final PriceHistory HISTORY = SyntheticHistory.withRanges(300);
    private static final PriceHistory LEAD =
            new PriceHistory("GSPC", SyntheticHistory.withRanges(400, 3).bars());

    @Test
    void leadMarket_shouldEndWithTheInstrumentsLastDate() {
        ForecastInput input = ForecastInput.of(HISTORY, List.of(ReferenceSeries.leadIndex(LEAD)));

        assertThat(input.history()).isSameAs(HISTORY);
        assertThat(input.reference(InputRole.LEAD_INDEX)).contains(LEAD.head(300));
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 299, 51})
    void leadMarketOfLessThanAYear_shouldBeLeftOut(int begin) {
        PriceHistory later = new PriceHistory("GSPC", LEAD.bars().subList(begin, 400));

        assertThat(ForecastInput.of(HISTORY, List.of(ReferenceSeries.leadIndex(later))))
                .isEqualTo(ForecastInput.alone(HISTORY));
    }

    @Test
    void leadMarketOfAYear_shouldBeKept() {
        PriceHistory year = new PriceHistory("GSPC", LEAD.bars().subList(50, 400));

        assertThat(ForecastInput.of(HISTORY, List.of(ReferenceSeries.leadIndex(year)))
                        .references())
                .hasSize(1);
    }

    /** A week holds at most a long run of holidays; the walk ends on a Tuesday. */
    @Test
    void seriesThatEndedMoreThanAWeekBefore_shouldNotBeRecent() {
        ForecastInput weekOld = ForecastInput.of(HISTORY, List.of(ReferenceSeries.leadIndex(LEAD.head(295))));
        ForecastInput older = ForecastInput.of(HISTORY, List.of(ReferenceSeries.leadIndex(LEAD.head(294))));

        assertThat(weekOld.recent()).isEqualTo(weekOld);
        assertThat(older.recent()).isEqualTo(ForecastInput.alone(HISTORY));
    }

    @Test
    void seriesThatTheInstrumentsForecastsDoNotLookAt_shouldBeLeftOut() {
        PriceHistory index = new PriceHistory("EWJ", LEAD.bars());

        assertThat(ForecastInput.of(HISTORY, List.of(new ReferenceSeries(InputRole.COUNTRY_FUND, index))))
                .isEqualTo(ForecastInput.alone(HISTORY));
    }

    @Test
    void leadMarketItself_shouldBeForecastAlone() {
        PriceHistory index = new PriceHistory("GSPC", HISTORY.bars());

        assertThat(ForecastInput.of(index, List.of(ReferenceSeries.leadIndex(LEAD))))
                .isEqualTo(ForecastInput.alone(index));
    }

    @Test
    void leadMarketThatKnowsMore_shouldBeRefused() {
        assertThatThrownBy(() -> new ForecastInput(HISTORY, List.of(ReferenceSeries.leadIndex(LEAD))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
