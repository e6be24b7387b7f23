package io.stockcast.forecasting.testing;

import io.stockcast.domain.forecast.InputRole;
import io.stockcast.domain.forecast.ReferenceSeries;
import io.stockcast.domain.forecast.ReferenceSymbols;
import io.stockcast.domain.history.Bar;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.domain.testing.SyntheticHistory;
import io.stockcast.forecasting.input.ForecastInput;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** An index in Asia with markets that close later, of which the country's fund tells what the index does next. */
public final class LateMarkets {

    /** The index. */
    public static final String INDEX = "N225";

    private static final double NOISE = 0.004;

    private LateMarkets() {}

    /** A walk of so many sessions by that name. */
    public static PriceHistory index(int sessions) {
        return new PriceHistory(INDEX, SyntheticHistory.withRanges(sessions, 21).bars());
    }

    /** The series of all roles: of walks of their own but for the fund. */
    public static Map<InputRole, PriceHistory> references(PriceHistory index) {
        Map<InputRole, PriceHistory> references = new EnumMap<>(InputRole.class);
        ReferenceSymbols.of(INDEX)
                .forEach((role, symbol) -> references.put(
                        role,
                        new PriceHistory(
                                symbol,
                                SyntheticHistory.withRanges(index.size(), 30 + role.ordinal())
                                        .bars())));
        PriceHistory currency = references.get(InputRole.FUND_CURRENCY);
        references.put(InputRole.COUNTRY_FUND, fund(index, currency));
        return references;
    }

    /** What is known with these series. */
    public static ForecastInput input(PriceHistory index, Map<InputRole, PriceHistory> references) {
        return ForecastInput.of(
                index,
                references.entrySet().stream()
                        .map(entry -> new ReferenceSeries(entry.getKey(), entry.getValue()))
                        .toList());
    }

    // In the currency's money it is worth the index as it will stand tomorrow, give or take a little.
    private static PriceHistory fund(PriceHistory index, PriceHistory currency) {
        Random random = new Random(9);
        List<Bar> bars = new ArrayList<>();
        for (int t = 0; t < index.size(); t++) {
            double tomorrow = index.bar(Math.min(t + 1, index.size() - 1)).close();
            double close = tomorrow * currency.bar(t).close() * Math.exp(NOISE * random.nextGaussian());
            bars.add(Bar.ofClose(index.bar(t).date(), close));
        }
        return new PriceHistory("EWJ", bars);
    }
}
