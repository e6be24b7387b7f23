package io.stockcast.forecasting.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.stockcast.domain.analytics.Company;
import io.stockcast.domain.analytics.Company.Follower;
import io.stockcast.domain.analytics.Company.Member;
import io.stockcast.domain.analytics.Company.Pair;
import io.stockcast.domain.analytics.Estimate;
import io.stockcast.domain.analytics.IndexReturns;
import io.stockcast.domain.history.Bar;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.domain.record.Band;
import io.stockcast.forecasting.testing.SampleMarket;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** On five years up to 31 March 2020. The figures were computed from the same files with NumPy 2.4. */
class CompaniesTest {

    private static final LocalDate AFTER = LocalDate.of(2015, 3, 31);
    private static final IndexReturns FTSE = returns("FTSE", "XLON");
    private static final IndexReturns GSPC = returns("GSPC", "XNYS");
    private static final IndexReturns N225 = returns("N225", "XTKS");
    private static final IndexReturns IXIC = returns("IXIC", "XNAS");

    private static final Company COMPANY = Companies.of(List.of(FTSE, GSPC, N225));

    @Test
    void pairs_shouldBeComparedOnTheDatesThatTheyShare() {
        assertThat(COMPANY.pairs())
                .extracting(pair -> pair.first() + " " + pair.second())
                .containsExactly("FTSE GSPC", "FTSE N225", "GSPC N225");
        Pair ftseAndGspc = COMPANY.pairs().get(0);
        assertEstimate(ftseAndGspc.recent(), 0.7851448333, 60, 0.6635007228, 0.8663477960);
        assertEstimate(ftseAndGspc.fiveYears(), 0.6109425828, 1238, 0.5747934067, 0.6447118687);
        Pair gspcAndN225 = COMPANY.pairs().get(2);
        assertEstimate(gspcAndN225.recent(), 0.2600987231, 60, 0.0066106225, 0.4821777588);
        assertEstimate(gspcAndN225.fiveYears(), 0.2178357813, 1179, 0.1627685057, 0.2715501844);
    }

    @Test
    void followers_shouldBeComparedWithWhatNewYorkDidBefore() {
        assertThat(COMPANY.followers()).extracting(Follower::symbol).containsExactly("FTSE", "N225");
        Follower ftse = COMPANY.followers().get(0);
        assertEstimate(ftse.recent(), -0.0582537271, 60, -0.3076279780, 0.1986088088);
        assertEstimate(ftse.fiveYears(), 0.1268271308, 1237, 0.0715966783, 0.1812822263);
        Follower n225 = COMPANY.followers().get(1);
        assertEstimate(n225.recent(), 0.3142877742, 60, 0.0655981612, 0.5262174657);
        assertEstimate(n225.fiveYears(), 0.4189286799, 1179, 0.3707033400, 0.4649010654);
    }

    @Test
    void indexWhosePricesHaveEnded_shouldHaveNoPart() {
        Company company = Companies.of(List.of(FTSE, IXIC, GSPC));

        assertThat(company.asOf()).isEqualTo("2020-03-31");
        assertThat(company.indices())
                .containsExactly(
                        new Member("FTSE", LocalDate.parse("2020-03-31"), Optional.of(0.5)),
                        new Member("GSPC", LocalDate.parse("2020-03-31"), Optional.of(0.5)));
        assertThat(company.pairs()).hasSize(1);
    }

    @Test
    void indexWithoutNewYork_shouldFollowNobody() {
        assertThat(Companies.of(List.of(FTSE, N225)).followers()).isEmpty();
    }

    private static void assertEstimate(Estimate estimate, double value, int count, double low, double high) {
        assertThat(estimate.value()).isCloseTo(value, within(1e-9));
        assertThat(estimate.count()).isEqualTo(count);
        Band interval = estimate.interval().orElseThrow();
        assertThat(interval.low()).isCloseTo(low, within(1e-9));
        assertThat(interval.high()).isCloseTo(high, within(1e-9));
    }

    private static IndexReturns returns(String symbol, String exchange) {
        PriceHistory history = SampleMarket.until("2020-03-31", symbol);
        List<LocalDate> dates = new ArrayList<>();
        List<Double> returns = new ArrayList<>();
        for (int t = 1; t < history.size(); t++) {
            Bar bar = history.bar(t);
            if (bar.date().isAfter(AFTER)) {
                dates.add(bar.date());
                returns.add(Math.log(bar.close() / history.bar(t - 1).close()));
            }
        }
        return new IndexReturns(symbol, exchange, Optional.of(0.5), dates, returns);
    }
}
