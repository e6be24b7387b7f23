package io.stockcast.forecasting.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.stockcast.domain.history.Bar;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.domain.testing.SyntheticHistory;
import io.stockcast.forecasting.returns.ReturnSeries;
import io.stockcast.forecasting.volatility.EwmaVolatility;
import io.stockcast.forecasting.volatility.HarVolatility;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LeadSeriesTest {

    private static final PriceHistory LEAD =
            named("GSPC", SyntheticHistory.withRanges(400).bars());
    private static final PriceHistory HISTORY = SyntheticHistory.withRanges(400, 11);

    private final ReturnSeries series = ReturnSeries.of(LEAD);
    private final HarVolatility volatility = HarVolatility.withLeverage(series, new EwmaVolatility(series));

    @Test
    void sessionOfTheSameDate_shouldSurpriseByItsReturnInUnitsOfItsForecast() {
        LeadSeries lead = LeadSeries.alignedTo(HISTORY, Optional.of(LEAD));

        assertThat(lead.surprise(300)).isCloseTo(series.logReturn(300) / volatility.sigma(299, 1), within(1e-12));
    }

    @Test
    void crash_shouldSurpriseByNoMoreThanFour() {
        List<Bar> bars = new ArrayList<>(LEAD.bars());
        bars.set(300, Bar.ofClose(bars.get(300).date(), bars.get(299).close() / 2));

        assertThat(LeadSeries.alignedTo(HISTORY, Optional.of(named("GSPC", bars)))
                        .surprise(300))
                .isEqualTo(-4);
    }

    @Test
    void excessVolatility_shouldBeTheVolatilityForecastOverTheUsualOne() {
        double usual = IntStream.rangeClosed(101, 350)
                .mapToDouble(session -> volatility.sigma(session, 1))
                .average()
                .orElseThrow();

        assertThat(LeadSeries.alignedTo(HISTORY, Optional.of(LEAD))
                        .excessVolatility(350)
                        .orElseThrow())
                .isCloseTo(Math.log(volatility.sigma(350, 1) / usual), within(1e-12));
    }

    @Test
    void holidayOfTheLeadMarket_shouldHaveNoSurpriseAndTheExcessVolatilityOfTheDayBefore() {
        LeadSeries lead = LeadSeries.alignedTo(HISTORY, Optional.of(without(300, 301)));
        LeadSeries whole = LeadSeries.alignedTo(HISTORY, Optional.of(LEAD));

        assertThat(lead.surprise(300)).isZero();
        assertThat(lead.excessVolatility(300)).isEqualTo(whole.excessVolatility(299));
    }

    @Test
    void weekWithoutTheLeadMarket_shouldEndWhatIsKnown() {
        LeadSeries lead = LeadSeries.alignedTo(HISTORY, Optional.of(LEAD.head(300)));
        LocalDate last = LEAD.bar(299).date();

        for (int session = 299; session < 400; session++) {
            boolean isFresh = !HISTORY.bar(session).date().isAfter(last.plusDays(7));
            assertThat(lead.excessVolatility(session).isPresent()).isEqualTo(isFresh);
        }
    }

    @Test
    void firstYearOfTheLeadMarket_shouldNotBeKnown() {
        LeadSeries lead = LeadSeries.alignedTo(HISTORY, Optional.of(without(0, 100)));

        assertThat(lead.excessVolatility(348)).isEmpty();
        assertThat(lead.surprise(348)).isZero();
        assertThat(lead.excessVolatility(349)).isPresent();
        assertThat(lead.surprise(349)).isNotZero();
    }

    /** What happened in many sessions is no news of one. */
    @Test
    void gapInTheLeadMarket_shouldBeNoSurprise() {
        LeadSeries lead = LeadSeries.alignedTo(HISTORY, Optional.of(without(300, 306)));

        assertThat(lead.surprise(306)).isZero();
        assertThat(lead.surprise(307)).isNotZero();
    }

    @Test
    void noLeadMarket_shouldNotBeKnown() {
        assertThat(LeadSeries.alignedTo(HISTORY, Optional.empty())).isSameAs(LeadSeries.NONE);
        assertThat(LeadSeries.NONE.excessVolatility(300)).isEmpty();
        assertThat(LeadSeries.NONE.surprise(300)).isZero();
    }

    @Test
    void leadMarketOfOneSession_shouldNotBeKnown() {
        LeadSeries lead = LeadSeries.alignedTo(HISTORY, Optional.of(LEAD.head(1)));

        assertThat(lead.excessVolatility(0)).isEmpty();
        assertThat(lead.surprise(0)).isZero();
    }

    private static PriceHistory without(int from, int to) {
        List<Bar> bars = new ArrayList<>(LEAD.bars());
        bars.subList(from, to).clear();
        return named("GSPC", bars);
    }

    private static PriceHistory named(String symbol, List<Bar> bars) {
        return new PriceHistory(symbol, bars);
    }
}
