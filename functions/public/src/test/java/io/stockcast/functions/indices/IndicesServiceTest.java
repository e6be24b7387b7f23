package io.stockcast.functions.indices;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.domain.analytics.Company;
import io.stockcast.domain.analytics.Company.Member;
import io.stockcast.domain.calendar.Exchange;
import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.forecast.ForecastJson;
import io.stockcast.domain.forecast.Method;
import io.stockcast.domain.history.Bar;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.domain.record.LedgerRecord;
import io.stockcast.forecasting.evaluation.LedgerScoring;
import io.stockcast.functions.indices.IndexListDto.ForecastSummaryDto;
import io.stockcast.functions.indices.IndexListDto.IndexSummaryDto;
import io.stockcast.functions.quotes.RecentCloses;
import io.stockcast.functions.storage.CompanyStore;
import io.stockcast.functions.storage.ForecastStore;
import io.stockcast.functions.storage.HistoryStore;
import io.stockcast.functions.storage.RecordStore;
import io.stockcast.functions.storage.StoredObject;
import io.stockcast.functions.testing.Forecasts;
import io.stockcast.functions.testing.InMemoryObjectStore;
import io.stockcast.marketdata.EndedPrices;
import io.stockcast.marketdata.InstrumentCatalog;
import io.stockcast.marketdata.TickerSymbol;
import io.stockcast.marketdata.testing.AdjustableClock;
import io.stockcast.marketdata.testing.Histories;
import io.stockcast.marketdata.testing.InMemoryMarketData;
import io.stockcast.marketdata.testing.ScriptedMarketData;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IndicesServiceTest {

    private static final TickerSymbol FTSE = new TickerSymbol("FTSE");
    private static final PriceHistory HISTORY = Histories.walk("FTSE");
    private static final Forecast FORECAST = Forecasts.of(HISTORY);

    private final InMemoryObjectStore objects = new InMemoryObjectStore();
    private final InMemoryMarketData marketData = new InMemoryMarketData().with(HISTORY);
    private final ForecastStore forecasts = new ForecastStore(objects);
    private final HistoryStore histories = new HistoryStore(objects);
    private final RecordStore records = new RecordStore(objects);
    private final CompanyStore company = new CompanyStore(objects);
    private final AdjustableClock clock =
            new AdjustableClock(Forecasts.eveningOf(HISTORY).instant());
    private final IndicesService service = new IndicesService(
            new InstrumentCatalog(marketData),
            marketData,
            forecasts,
            new RecentCloses(histories),
            records,
            company,
            new EndedPrices(clock));

    @BeforeEach
    void store() {
        forecasts.putLatest(FTSE, FORECAST);
        histories.keep(FORECAST.ownInput().sha256(), HISTORY);
    }

    @Test
    void readyIndex_shouldBeSummedUpFromItsForecastAndInput() {
        IndexSummaryDto ftse = overview().get(0);

        assertThat(ftse.status()).isEqualTo("READY");
        ForecastSummaryDto summary = ftse.forecast();
        List<Double> closes = HISTORY.bars().stream().map(Bar::close).toList();
        assertThat(summary.sparkline()).isEqualTo(closes.subList(640, 700));
        assertThat(summary.previousClose()).isEqualTo(closes.get(698));
        assertThat(summary.lastClose()).isEqualTo(closes.get(699));
        assertThat(summary.nextDay().date()).isEqualTo(FORECAST.at(1).date());
        assertThat(summary.nextWeek().horizon()).isEqualTo(5);
        assertThat(summary.nextWeek().median())
                .isEqualTo(FORECAST.at(5).quantiles().median());
        assertThat(summary.nextWeek().low80())
                .isEqualTo(FORECAST.at(5).quantiles().low80())
                .isLessThan(summary.nextWeek().high80());
    }

    @Test
    void widthOfTheNextDay_shouldBeComparedWithFiveYears() {
        assertThat(overview().get(0).forecast().widthPercentile()).isNull();

        company.put(company(FORECAST.asOf()));
        assertThat(overview().get(0).forecast().widthPercentile()).isEqualTo(0.83);
    }

    @Test
    void widthAsOfAnotherSession_shouldBeLeftOut() {
        company.put(company(FORECAST.asOf().minusDays(1)));

        assertThat(overview().get(0).forecast().widthPercentile()).isNull();
    }

    @Test
    void damagedCompany_shouldNotHideTheForecasts() {
        objects.damage("company.json");

        assertThat(overview().get(0).status()).isEqualTo("READY");
        assertThat(overview().get(0).forecast().widthPercentile()).isNull();
    }

    private static Company company(LocalDate asOf) {
        return new Company(asOf, List.of(new Member("FTSE", asOf, Optional.of(0.83))), List.of(), List.of());
    }

    @Test
    void skill_shouldBeAgainstTheNaiveForecastOfTheNextDay() {
        var scores = FORECAST.scores().orElseThrow();
        var nextDay = scores.horizons().get(0);

        var skill = overview().get(0).forecast().skill();

        assertThat(skill.sessions()).isEqualTo(scores.sessions());
        assertThat(skill.skill()).isEqualTo(nextDay.of(Method.EWMA_NORMAL).skill());
        assertThat(skill.coverage80()).isEqualTo(nextDay.of(Method.LSTM).coverage80());
    }

    @Test
    void forecastWithoutScores_shouldHaveNoSkill() {
        PriceHistory shorter = HISTORY.head(180);
        Forecast unscored = Forecasts.of(shorter);
        clock.set(Forecasts.eveningOf(shorter).instant());
        histories.keep(unscored.ownInput().sha256(), shorter);
        objects.put("forecasts/FTSE/latest.json", new StoredObject(ForecastJson.write(unscored), "application/json"));

        assertThat(unscored.scores()).isEmpty();
        assertThat(overview().get(0).forecast().skill()).isNull();
    }

    @Test
    void indexWhosePricesHaveEnded_shouldSayWhenInsteadOfItsLastForecast() {
        clock.advance(Duration.ofDays(10));
        assertThat(overview().get(0).status()).isEqualTo("READY");
        assertThat(overview().get(0).pricesEnd()).isNull();

        clock.advance(Duration.ofDays(10));
        assertThat(overview().get(0).status()).isEqualTo("ENDED");
        assertThat(overview().get(0).pricesEnd()).isEqualTo(HISTORY.last().date());
        assertThat(overview().get(0).forecast()).isNull();
    }

    @Test
    void indexWhosePricesHaveEnded_shouldKeepWhatBecameOfItsForecasts() {
        Forecast inTime = Forecasts.inTime(HISTORY.head(690));
        records.update(FTSE, known -> scored(inTime), damage -> {});
        clock.advance(Duration.ofDays(100));

        assertThat(overview().get(0).status()).isEqualTo("ENDED");
        assertThat(overview().get(0).record().count()).isEqualTo(1);
        assertThat(overview().get(0).record().last().pit())
                .isEqualTo(
                        records.read(FTSE).orElseThrow().shown().newest().get(0).pit());
    }

    @Test
    void record_shouldSayTheLossThatItsSkillIsMeasuredBy() {
        Forecast inTime = Forecasts.inTime(HISTORY.head(690));
        LedgerRecord scored = scored(inTime);
        records.update(FTSE, known -> scored, damage -> {});

        var record = overview().get(0).record();

        double loss = scored.series().get(0).sessions().get(0).naiveCrps();
        assertThat(record.naiveCrps()).isEqualTo(loss);
        assertThat(record.skill())
                .isEqualTo(1 - scored.series().get(0).sessions().get(0).crps() / loss);
    }

    @Test
    void outcomes_shouldBeReadWithoutTheWholeRecord() {
        LedgerRecord scored = scored(Forecasts.inTime(HISTORY.head(690)));
        records.update(FTSE, known -> scored, damage -> {});
        objects.damage("records/FTSE.json");

        assertThat(overview().get(0).record().marks()).hasSize(1);
    }

    @Test
    void recordFromBeforeOutcomesWereStored_shouldStillTellThem() {
        LedgerRecord scored = scored(Forecasts.inTime(HISTORY.head(690)));
        records.update(FTSE, known -> scored, damage -> {});
        objects.remove("outcomes/FTSE.json");

        assertThat(overview().get(0).record().count()).isEqualTo(1);
    }

    @Test
    void indexThatEndedBeforeItWasEverForecast_shouldSayWhen() {
        ScriptedMarketData ended = new ScriptedMarketData(new InMemoryMarketData().with(Histories.walk("GSPC")))
                .endingOn(LocalDate.of(2015, 12, 30));
        IndicesService service = new IndicesService(
                new InstrumentCatalog(ended),
                ended,
                forecasts,
                new RecentCloses(histories),
                records,
                company,
                new EndedPrices(clock));

        IndexSummaryDto index = IndexMapper.INSTANCE.toDtos(service.overview()).get(1);

        assertThat(index.status()).isEqualTo("ENDED");
        assertThat(index.pricesEnd()).isEqualTo("2015-12-30");
    }

    @Test
    void indexTheMarketDoesNotHold_shouldHaveNoData() {
        assertThat(overview().get(1).status()).isEqualTo("NO_DATA");
        assertThat(overview().get(1).forecast()).isNull();
    }

    @Test
    void indexWhoseForecastIsMissing_shouldBeUnavailable() {
        marketData.with(Histories.walk("GSPC"));

        assertThat(overview().get(1).status()).isEqualTo("UNAVAILABLE");
    }

    @Test
    void damagedForecast_shouldBeUnavailableAndKeepBackNoOther() {
        forecasts.putLatest(new TickerSymbol("GSPC"), FORECAST);
        objects.damage("forecasts/FTSE/latest.json");

        assertThat(overview().get(0).status()).isEqualTo("UNAVAILABLE");
        assertThat(overview().get(1).status()).isEqualTo("READY");
    }

    @Test
    void forecastWhoseInputIsLost_shouldBeUnavailable() {
        objects.breakUnder("histories/");

        assertThat(overview().get(0).status()).isEqualTo("UNAVAILABLE");
    }

    @Test
    void closesOnceRead_shouldBeRemembered() {
        overview();
        objects.breakUnder("histories/");

        assertThat(overview().get(0).status()).isEqualTo("READY");
    }

    private static LedgerRecord scored(Forecast forecast) {
        return new LedgerScoring(HISTORY, Exchange.XLON.hours()).record("FTSE", List.of(forecast), List.of());
    }

    private List<IndexSummaryDto> overview() {
        return IndexMapper.INSTANCE.toDtos(service.overview());
    }
}
