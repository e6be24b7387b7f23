package io.stockcast.functions.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.stockcast.domain.analytics.Analytics;
import io.stockcast.domain.analytics.AtOpen;
import io.stockcast.domain.analytics.Company;
import io.stockcast.domain.analytics.Company.Member;
import io.stockcast.domain.analytics.Company.Pair;
import io.stockcast.domain.analytics.Estimate;
import io.stockcast.domain.calendar.Exchange;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.domain.record.Band;
import io.stockcast.forecasting.ForecastRun;
import io.stockcast.forecasting.analytics.Analyses;
import io.stockcast.forecasting.input.ForecastInput;
import io.stockcast.functions.http.ApiResponse;
import io.stockcast.functions.problem.NotFoundException;
import io.stockcast.functions.problem.UnavailableException;
import io.stockcast.functions.storage.Storage;
import io.stockcast.functions.testing.Forecasts;
import io.stockcast.functions.testing.InMemoryObjectStore;
import io.stockcast.marketdata.InstrumentCatalog;
import io.stockcast.marketdata.TickerSymbol;
import io.stockcast.marketdata.testing.Histories;
import io.stockcast.marketdata.testing.InMemoryMarketData;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnalyticsServiceTest {

    private static final TickerSymbol FTSE = new TickerSymbol("FTSE");
    private static final TickerSymbol KO = new TickerSymbol("KO");
    private static final Analytics ANALYTICS = analytics(Histories.walk("FTSE"));
    private static final Company COMPANY = new Company(
            ANALYTICS.asOf(),
            List.of(
                    new Member("FTSE", ANALYTICS.asOf(), Optional.of(0.4)),
                    new Member("N225", ANALYTICS.asOf(), Optional.empty())),
            List.of(new Pair(
                    "FTSE",
                    "N225",
                    new Estimate(0.5, 60, Optional.of(new Band(0.3, 0.7))),
                    new Estimate(0.4, 500, Optional.empty()))),
            List.of());

    private final InMemoryObjectStore objects = new InMemoryObjectStore();
    private final Storage storage = Storage.in(objects);
    private final AnalyticsService service =
            new AnalyticsService(new InstrumentCatalog(new InMemoryMarketData().with(Histories.walk("FTSE"))), storage);

    private static Analytics analytics(PriceHistory history) {
        ForecastRun run = Forecasts.forecaster().tonight(ForecastInput.alone(history), "GBP", Exchange.XLON.calendar());
        return Analyses.of(run.newest(), history, run.backTest(), run.ranges().fiveYears(List.of()), Exchange.XLON);
    }

    @Test
    void analyticsOfAnIndex_shouldComeWithItsCompanyByName() {
        store(FTSE);
        storage.company().put(COMPANY);

        AnalyticsDto analytics = answer(FTSE);

        assertThat(analytics.symbol()).isEqualTo("FTSE");
        assertThat(analytics.asOf()).isEqualTo(ANALYTICS.asOf());
        assertThat(analytics.chances().get(0).probability())
                .isEqualTo(ANALYTICS.chances().get(0).probability());
        assertThat(analytics.chances().get(1).side()).isEqualTo("BELOW");
        assertThat(analytics.widths().get(2).high())
                .isEqualTo(ANALYTICS.widths().get(2).range().high());
        assertThat(analytics.position().average()).isNotNull();
        assertThat(analytics.shape()).isNotNull();
        AnalyticsDto.CompanyDto company = analytics.company();
        assertThat(company).isNotNull();
        assertThat(company.indices()).extracting(index -> index.name()).containsExactly("FTSE 100", "Nikkei 225");
        assertThat(company.pairs().get(0).recent().interval()).isEqualTo(new AnalyticsDto.BandDto(0.3, 0.7));
        assertThat(company.pairs().get(0).fiveYears().interval()).isNull();
    }

    @Test
    void analyticsOfAStock_shouldComeWithoutCompany() {
        store(KO);
        storage.company().put(COMPANY);

        assertThat(answer(KO).company()).isNull();
    }

    @Test
    void scoresAtTheOpen_shouldSayWhetherTheUpdateIsBetter() {
        Analytics scored = withAtOpen(new AtOpen(250, 0.62, 0.021, new Band(0.004, 0.038), 0.796, 0.944));
        storage.analytics().update(FTSE, scored.asOf(), known -> scored);

        assertThat(answer(FTSE).atOpen())
                .isEqualTo(new AnalyticsDto.AtOpenDto(
                        250, 0.62, 0.021, new AnalyticsDto.BandDto(0.004, 0.038), 0.796, 0.944, true));
    }

    @Test
    void opensThatAreNotReal_shouldLeaveTheirScoresOut() {
        store(FTSE);

        assertThat(answer(FTSE).atOpen()).isNull();
        assertThat(ApiResponse.json(answer(FTSE)).body())
                .contains("\"seasonality\":")
                .doesNotContain("atOpen");
    }

    private static Analytics withAtOpen(AtOpen scores) {
        return new Analytics(
                ANALYTICS.symbol(),
                ANALYTICS.asOf(),
                ANALYTICS.lastClose(),
                ANALYTICS.chances(),
                ANALYTICS.widths(),
                ANALYTICS.position(),
                ANALYTICS.shape(),
                ANALYTICS.calendar(),
                ANALYTICS.seasonality(),
                Optional.of(scores),
                ANALYTICS.ranges());
    }

    @Test
    void damagedCompany_shouldNotHideTheRest() {
        store(FTSE);
        objects.damage("company.json");

        assertThat(answer(FTSE).company()).isNull();
    }

    @Test
    void analyticsNeverMade_shouldBeNothing() {
        assertThat(service.analytics(FTSE)).isEmpty();
    }

    @Test
    void damagedAnalytics_shouldBeUnavailable() {
        objects.damage("analytics/FTSE.json");

        assertThatExceptionOfType(UnavailableException.class)
                .isThrownBy(() -> service.analytics(FTSE))
                .withMessage("The analytics of FTSE 100 cannot be read right now. Please try again in a moment.")
                .withStackTraceContaining("analytics/FTSE.json");
    }

    @Test
    void unknownSymbol_shouldBeNotFound() {
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> service.analytics(new TickerSymbol("ABCD")))
                .withMessage("There is no instrument with the symbol ABCD.");
    }

    private void store(TickerSymbol symbol) {
        storage.analytics().update(symbol, ANALYTICS.asOf(), known -> ANALYTICS);
    }

    private AnalyticsDto answer(TickerSymbol symbol) {
        return AnalyticsMapper.INSTANCE.toDto(service.analytics(symbol).orElseThrow());
    }
}
