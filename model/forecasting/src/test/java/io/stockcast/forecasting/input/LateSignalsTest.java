package io.stockcast.forecasting.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.stockcast.domain.forecast.InputRole;
import io.stockcast.domain.history.Bar;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.forecasting.returns.ReturnSeries;
import io.stockcast.forecasting.testing.LateMarkets;
import io.stockcast.forecasting.volatility.EwmaVolatility;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class LateSignalsTest {

    private static final int SESSION = 423;
    private static final PriceHistory INDEX = LateMarkets.index(600);
    private static final LocalDate DAY = INDEX.bar(SESSION).date();
    private static final int SURPRISE = 0;
    private static final int FROM_OPEN = 1;
    private static final int PLACE = 2;
    private static final int VOLATILITY = 3;
    private static final int MIDDAY = 4;
    private static final int GAP = 5;

    private final Map<InputRole, PriceHistory> references = new EnumMap<>(LateMarkets.references(INDEX));

    @Test
    void firstSignal_shouldBeTheSurpriseOfTheLeadMarket() {
        assertThat(signals()[SURPRISE]).isEqualTo(measured().lead().surprise(SESSION));
    }

    @Test
    void openOfTheLeadMarket_shouldGiveItsReturnSinceThenInUnitsOfItsForecast() {
        PriceHistory lead = references.get(InputRole.LEAD_INDEX);
        Bar bar = lead.bar(SESSION);
        double sigma = new EwmaVolatility(ReturnSeries.of(lead)).sigma(SESSION - 1, 1);

        assertThat(signals()[FROM_OPEN]).isCloseTo(Math.log(bar.close() / bar.open()) / sigma, within(1e-12));
    }

    @Test
    void closeAtTheHigh_shouldBeThePlaceOfOneAndThreeQuarters() {
        replace(InputRole.LEAD_INDEX, bar -> new Bar(bar.date(), 90, 100, 80, 100, Double.NaN, 1));

        assertThat(signals()[PLACE]).isCloseTo(Math.sqrt(3), within(1e-12));
    }

    @Test
    void sessionWithoutARangeOrAnOpen_shouldBeSilentOfBoth() {
        replace(InputRole.LEAD_INDEX, Bar::asCloseOnly);

        assertThat(signals()[FROM_OPEN]).isZero();
        assertThat(signals()[PLACE]).isZero();
    }

    @Test
    void volatilityIndexThatDoubles_shouldCountAsThreeDeviations() {
        replace(InputRole.VOLATILITY_INDEX, bar -> Bar.ofClose(bar.date(), 2 * bar.close()));

        assertThat(signals()[VOLATILITY]).isEqualTo(3);
    }

    @Test
    void marketInBetween_shouldGiveItsReturnInUnitsOfItsForecast() {
        ReturnSeries returns = ReturnSeries.of(references.get(InputRole.MIDDAY_INDEX));

        assertThat(signals()[MIDDAY])
                .isCloseTo(
                        returns.logReturn(SESSION) / new EwmaVolatility(returns).sigma(SESSION - 1, 1), within(1e-12));
    }

    @Test
    void fundThatMovedAwayFromTheIndex_shouldGiveTheChangeOfItsGapInUnitsOfTheIndexsForecast() {
        double before = signals()[GAP];
        replace(InputRole.COUNTRY_FUND, bar -> Bar.ofClose(bar.date(), bar.close() * Math.exp(0.001)));

        assertThat(signals()[GAP] - before)
                .isCloseTo(0.001 / measured().volatility().sigma(SESSION, 1), within(1e-9));
    }

    @Test
    void currencyThatMoved_shouldTakeAsMuchOffTheGap() {
        double before = signals()[GAP];
        replace(InputRole.FUND_CURRENCY, bar -> Bar.ofClose(bar.date(), bar.close() * Math.exp(0.001)));

        assertThat(before - signals()[GAP])
                .isCloseTo(0.001 / measured().volatility().sigma(SESSION, 1), within(1e-9));
    }

    @Test
    void holidayOfAMarket_shouldBeSilent() {
        references.replaceAll((role, market) -> role == InputRole.LEAD_INDEX ? market : without(market));

        assertThat(signals()[VOLATILITY]).isZero();
        assertThat(signals()[MIDDAY]).isZero();
        assertThat(signals()[GAP]).isZero();
    }

    @Test
    void fundWithoutItsCurrency_shouldGiveNoGap() {
        references.remove(InputRole.FUND_CURRENCY);

        assertThat(measured().late().count()).isEqualTo(GAP);
    }

    @Test
    void leadMarketAlone_shouldGiveNoSignals() {
        references.keySet().retainAll(List.of(InputRole.LEAD_INDEX));

        assertThat(measured().late().count()).isZero();
    }

    private double[] signals() {
        return measured().late().at(SESSION);
    }

    private MeasuredHistory measured() {
        return MeasuredHistory.of(LateMarkets.input(INDEX, references));
    }

    private void replace(InputRole role, UnaryOperator<Bar> change) {
        PriceHistory market = references.get(role);
        List<Bar> bars = new ArrayList<>(market.bars());
        bars.replaceAll(bar -> bar.date().equals(DAY) ? change.apply(bar) : bar);
        references.put(role, new PriceHistory(market.symbol(), bars));
    }

    private static PriceHistory without(PriceHistory market) {
        return new PriceHistory(
                market.symbol(),
                market.bars().stream().filter(bar -> !bar.date().equals(DAY)).toList());
    }
}
