package io.stockcast.functions.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.qos.logback.classic.spi.ILoggingEvent;
import io.stockcast.domain.analytics.Analytics;
import io.stockcast.domain.analytics.IndexReturns;
import io.stockcast.domain.analytics.SessionRanges;
import io.stockcast.domain.calendar.Exchange;
import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.forecast.ForecastJson;
import io.stockcast.domain.history.Bar;
import io.stockcast.domain.history.HistoryCsv;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.domain.record.EntryName;
import io.stockcast.domain.record.LedgerRecord;
import io.stockcast.forecasting.ForecastRun;
import io.stockcast.forecasting.analytics.Analyses;
import io.stockcast.forecasting.evaluation.LedgerScoring;
import io.stockcast.forecasting.input.ForecastInput;
import io.stockcast.forecasting.network.ForecastModel;
import io.stockcast.functions.testing.Forecasts;
import io.stockcast.functions.testing.InMemoryObjectStore;
import io.stockcast.functions.testing.LogLines;
import io.stockcast.marketdata.TickerSymbol;
import io.stockcast.marketdata.testing.Histories;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class StoresTest {

    private static final ForecastModel MODEL = Forecasts.VINTAGES.newest();

    private static final PriceHistory HISTORY = Histories.walk("FTSE");
    private static final Forecast FORECAST = Forecasts.inTime(HISTORY.head(690));
    private static final Forecast LATER = Forecasts.of(HISTORY);
    private static final TickerSymbol FTSE = new TickerSymbol("FTSE");

    private final InMemoryObjectStore objects = new InMemoryObjectStore();
    private final ForecastStore forecasts = new ForecastStore(objects);
    private final HistoryStore histories = new HistoryStore(objects);
    private final RecordStore records = new RecordStore(objects);
    private final ModelStore models = new ModelStore(objects);

    @Test
    void ledgerEntry_shouldStandUnderSymbolDateAndModel() {
        assertThat(forecasts.enter(FTSE, FORECAST)).isTrue();

        assertThat(objects.writes())
                .containsExactly("forecasts/FTSE/" + FORECAST.asOf() + "/" + FORECAST.modelVersion() + ".json");
        assertThat(forecasts.entry(FTSE, EntryName.of(FORECAST))).contains(FORECAST);
        assertThat(forecasts.enter(FTSE, FORECAST)).isFalse();
    }

    @Test
    void analytics_shouldBeStoredWithoutTheNamesOfARangesParts() {
        AnalyticsStore analytics = new AnalyticsStore(objects);
        Analytics made = analytics(HISTORY);

        analytics.update(FTSE, made.asOf(), known -> made);

        assertThat(analytics.read(FTSE)).contains(made);
        SessionRanges last = made.ranges().get(made.ranges().size() - 1);
        assertThat(new String(objects.get("analytics/FTSE.json").orElseThrow(), StandardCharsets.UTF_8))
                .contains("[\"" + last.asOf() + "\",\"" + last.modelVersion() + "\"," + last.logReturn() + ",[["
                        + last.at(1).low() + "," + last.at(1).high() + "],[");
    }

    @Test
    void analyticsFromBeforeTheOpenWasScored_shouldBeReadWithoutItsScores() {
        AnalyticsStore analytics = new AnalyticsStore(objects);
        Analytics made = analytics(HISTORY);
        analytics.update(FTSE, made.asOf(), known -> made);
        String key = "analytics/FTSE.json";
        String stored = new String(objects.get(key).orElseThrow(), StandardCharsets.UTF_8);
        assertThat(stored).contains("\"atOpen\":null,");
        String earlier = stored.replace("\"atOpen\":null,", "");
        objects.put(key, StoredObject.json(earlier.getBytes(StandardCharsets.UTF_8)));

        assertThat(new AnalyticsStore(objects).read(FTSE)).contains(made);
        assertThat(made.atOpen()).isEmpty();
    }

    @Test
    void earlierAnalytics_shouldNotReplaceLaterOnes() {
        AnalyticsStore analytics = new AnalyticsStore(objects);
        Analytics made = analytics(HISTORY);
        Analytics earlier = analytics(HISTORY.head(690));
        analytics.update(FTSE, made.asOf(), known -> made);

        analytics.update(FTSE, earlier.asOf(), known -> earlier);

        assertThat(analytics.read(FTSE)).contains(made);
        assertThat(analytics.widthPercentile(FTSE, made.asOf()))
                .isEqualTo(made.widths().get(0).percentile());
    }

    @Test
    void widthOfTheNextDaysRange_shouldBeReadByItself() {
        AnalyticsStore analytics = new AnalyticsStore(objects);
        Analytics made = analytics(HISTORY);
        analytics.update(FTSE, made.asOf(), known -> made);
        objects.remove("analytics/FTSE.json");

        assertThat(analytics.widthPercentile(FTSE, made.asOf()))
                .isPresent()
                .isEqualTo(made.widths().get(0).percentile());
        assertThat(analytics.widthPercentile(FTSE, made.asOf().minusDays(1))).isEmpty();
        assertThat(analytics.widthPercentile(new TickerSymbol("KO"), made.asOf()))
                .isEmpty();
    }

    @Test
    void damagedAnalytics_shouldBeMadeWithoutKnownRanges() {
        AnalyticsStore analytics = new AnalyticsStore(objects);
        Analytics made = analytics(HISTORY);
        objects.damage("analytics/FTSE.json");

        analytics.update(FTSE, made.asOf(), known -> {
            assertThat(known).isEmpty();
            return made;
        });

        assertThat(analytics.read(FTSE)).contains(made);
    }

    @Test
    void damagedReturns_shouldCountAsNone() {
        CompanyStore company = new CompanyStore(objects);
        IndexReturns returns =
                new IndexReturns("FTSE", "XLON", Optional.empty(), List.of(FORECAST.asOf()), List.of(0.01));
        objects.damage("returns.json");

        assertThat(company.updateReturns(known -> List.of(returns))).containsExactly(returns);
        assertThat(company.updateReturns(known -> known)).containsExactly(returns);
    }

    @Test
    void returnsThatAnotherInstanceHasWritten_shouldBeReadAgain() {
        CompanyStore here = new CompanyStore(objects);
        CompanyStore there = new CompanyStore(objects);
        IndexReturns first =
                new IndexReturns("FTSE", "XLON", Optional.of(0.5), List.of(FORECAST.asOf()), List.of(0.01));
        IndexReturns second = new IndexReturns("FTSE", "XLON", Optional.of(0.5), List.of(LATER.asOf()), List.of(0.02));
        here.updateReturns(known -> List.of(first));
        assertThat(there.updateReturns(known -> List.of(second))).containsExactly(second);

        assertThat(here.updateReturns(known -> known)).containsExactly(second);
    }

    private static Analytics analytics(PriceHistory history) {
        ForecastRun run = Forecasts.forecaster().tonight(ForecastInput.alone(history), "GBP", Exchange.XLON.calendar());
        return Analyses.of(run.newest(), history, run.backTest(), run.ranges().fiveYears(List.of()), Exchange.XLON);
    }

    @Test
    void listing_shouldNameEveryEntryOldestFirstAndWhatIsForeign() {
        forecasts.enter(FTSE, LATER);
        forecasts.enter(FTSE, FORECAST);
        forecasts.putLatest(FTSE, LATER);
        String leftOver = "forecasts/FTSE/2021-01-04/lstm-1.json-0b2f0e0c-7c1c-4a6e-9f0e-5a1d7b3c9e11";
        objects.damage(leftOver);
        objects.damage("forecasts/FTSE/2021-02-30/lstm-1.json");

        LedgerListing listing = forecasts.listing(FTSE);

        assertThat(listing.entries()).containsExactly(EntryName.of(FORECAST), EntryName.of(LATER));
        assertThat(listing.foreign()).containsExactly(leftOver, "forecasts/FTSE/2021-02-30/lstm-1.json");
    }

    @Test
    void symbols_shouldBeThoseWithALedger() {
        forecasts.enter(FTSE, FORECAST);
        forecasts.enter(FTSE, LATER);
        forecasts.enter(new TickerSymbol("BRK-B"), FORECAST);
        forecasts.putLatest(new TickerSymbol("KO"), FORECAST);
        objects.damage("forecasts/x/2021-01-04/lstm-1.json");

        assertThat(forecasts.symbols()).containsExactly(new TickerSymbol("BRK-B"), FTSE);
        assertThat(forecasts.symbolsWithForecast())
                .containsExactly(new TickerSymbol("BRK-B"), FTSE, new TickerSymbol("KO"));
    }

    @Test
    void entryUnderAnothersKey_shouldBeDamaged() {
        forecasts.enter(FTSE, FORECAST);
        EntryName other = EntryName.of(LATER);
        objects.put(
                "forecasts/FTSE/" + other + ".json",
                StoredObject.json(objects.get("forecasts/FTSE/" + EntryName.of(FORECAST) + ".json")
                        .orElseThrow()));

        assertThatExceptionOfType(DamagedObjectException.class)
                .isThrownBy(() -> forecasts.entry(FTSE, other))
                .withMessageContaining(EntryName.of(FORECAST).toString());
    }

    @Test
    void entryThatCanBeRead_shouldNotBeRestored() {
        forecasts.enter(FTSE, FORECAST);
        objects.forgetWrites();

        forecasts.restoreEntry(FTSE, Forecasts.of(HISTORY.head(690)));

        assertThat(objects.writes()).isEmpty();
    }

    @Test
    void earlierForecast_shouldNotTakeTheNewestsPlace() {
        assertThat(forecasts.putLatest(FTSE, LATER)).isTrue();
        assertThat(forecasts.putLatest(FTSE, FORECAST)).isFalse();

        assertThat(forecasts.latest(FTSE)).contains(LATER);
    }

    @Test
    void forecastOfTheSameSession_shouldTakeTheNewestsPlace() {
        Forecast again = Forecasts.of(HISTORY.head(690));
        forecasts.putLatest(FTSE, FORECAST);

        assertThat(forecasts.putLatest(FTSE, again)).isTrue();
        assertThat(forecasts.latest(FTSE)).contains(again).isNotEqualTo(Optional.of(FORECAST));
    }

    @Test
    void firstForecastOfASession_shouldBeTheOneThatWasMadeFirst() {
        Forecast second = byAnotherModelLater(FORECAST);
        forecasts.enter(FTSE, second);
        forecasts.enter(FTSE, FORECAST);

        assertThat(EntryName.of(second)).isLessThan(EntryName.of(FORECAST));
        assertThat(forecasts.firstAsOf(FTSE, FORECAST.asOf())).contains(FORECAST);
    }

    private static Forecast byAnotherModelLater(Forecast forecast) {
        return new Forecast(
                forecast.symbol(),
                forecast.asOf(),
                forecast.currency(),
                forecast.lastClose(),
                "lstm-0",
                List.of("lstm-0"),
                forecast.inputs(),
                forecast.madeAt().plusSeconds(1),
                forecast.horizons(),
                forecast.scores(),
                forecast.shortHistory(),
                forecast.largeMove(),
                forecast.reports());
    }

    @Test
    void earlierForecastThatLostTheRace_shouldNotTakeItsPlace() {
        ForecastStore raced = new ForecastStore(new RacedStore(objects, () -> forecasts.putLatest(FTSE, LATER)));

        raced.putLatest(FTSE, FORECAST);
        assertThat(forecasts.latest(FTSE)).contains(LATER);
    }

    @Test
    void damagedForecast_shouldNameItsKey() {
        objects.damage("forecasts/FTSE/latest.json");

        assertThatExceptionOfType(StorageException.class)
                .isThrownBy(() -> forecasts.latest(FTSE))
                .withMessageContaining("forecasts/FTSE/latest.json");
    }

    @Test
    void damagedForecastThatAnotherReplacesFirst_shouldNotBeRestored() {
        objects.damage("forecasts/FTSE/latest.json");
        ForecastStore raced = new ForecastStore(new RacedStore(objects, () -> {
            objects.remove("forecasts/FTSE/latest.json");
            forecasts.putLatest(FTSE, LATER);
        }));

        try (LogLines log = new LogLines()) {
            raced.restoreLatest(FTSE, FORECAST);

            assertThat(log.all()).isEmpty();
        }
        assertThat(forecasts.latest(FTSE)).contains(LATER);
    }

    @Test
    void history_shouldComeBackByItsSha() {
        String sha256 = HistoryCsv.sha256(HISTORY);
        histories.keep(sha256, HISTORY);

        assertThat(histories.last(HISTORY.size(), "FTSE", sha256)).contains(HISTORY);
        assertThat(objects.writes()).containsExactly("histories/" + sha256 + ".csv.gz");
    }

    @Test
    void lastSessionsOfAHistory_shouldBeAsManyAsThereAre() {
        String sha256 = HistoryCsv.sha256(HISTORY);
        histories.keep(sha256, HISTORY);
        List<Bar> bars = HISTORY.bars();

        assertThat(histories.last(60, "FTSE", sha256).orElseThrow().bars())
                .isEqualTo(bars.subList(bars.size() - 60, bars.size()));
        assertThat(histories.last(bars.size() + 1, "FTSE", sha256)).contains(HISTORY);
    }

    @Test
    void sameHistory_shouldAlwaysGiveTheSameBytes() {
        InMemoryObjectStore other = new InMemoryObjectStore();
        String sha256 = HistoryCsv.sha256(HISTORY);
        histories.keep(sha256, HISTORY);
        new HistoryStore(other).keep(sha256, HISTORY);

        String key = "histories/" + sha256 + ".csv.gz";
        assertThat(objects.get(key)).isPresent();
        assertThat(objects.get(key).orElseThrow()).isEqualTo(other.get(key).orElseThrow());
        // Bytes 4 to 7 of a gzip file are its time.
        assertThat(objects.get(key).orElseThrow()).containsSequence(0x1f, 0x8b, 8, 0, 0, 0, 0, 0);
    }

    @Test
    void historyUnderAnothersSha_shouldBeRefused() {
        String wrong = "0".repeat(64);
        histories.keep(wrong, HISTORY);

        assertThatExceptionOfType(StorageException.class)
                .isThrownBy(() -> histories.csv(wrong))
                .withStackTraceContaining(HistoryCsv.sha256(HISTORY));
    }

    @Test
    void record_shouldComeBackAsItWasWritten() {
        LedgerRecord record = new LedgerScoring(HISTORY, Exchange.XLON.hours())
                .record("FTSE", List.of(FORECAST, LATER), List.of(new EntryName(LATER.asOf(), "lstm-0")));
        update(known -> record);

        assertThat(record.totals()).isNotEmpty();
        assertThat(record.open()).hasSize(2);
        assertThat(records.read(FTSE)).contains(record);
        assertThat(update(Optional::orElseThrow)).isEqualTo(record);
        assertThat(objects.writes()).containsExactly("records/FTSE.json", "outcomes/FTSE.json");
    }

    @Test
    void recordOfAWriterThatCameFirst_shouldBeWhatTheNextIsMadeOf() {
        LedgerRecord first =
                new LedgerScoring(HISTORY, Exchange.XLON.hours()).record("FTSE", List.of(FORECAST), List.of());
        AtomicBoolean raced = new AtomicBoolean();
        RecordStore late = new RecordStore(new RacedStore(objects, () -> {
            if (raced.compareAndSet(false, true)) {
                update(known -> first);
            }
        }));

        LedgerRecord written = late.update(
                FTSE,
                known -> new LedgerScoring(HISTORY, Exchange.XLON.hours())
                        .update(known.orElseGet(() -> LedgerRecord.empty("FTSE")), List.of(LATER), List.of()),
                damage -> {
                    throw damage;
                });

        assertThat(written.entries()).isEqualTo(2);
        assertThat(update(Optional::orElseThrow)).isEqualTo(written);
    }

    private LedgerRecord update(Function<Optional<LedgerRecord>, LedgerRecord> change) {
        return records.update(FTSE, change, damage -> {
            throw damage;
        });
    }

    @Test
    void recordOfAnEarlierForm_shouldBeNone() {
        objects.put("records/FTSE.json", StoredObject.json("""
                        {"symbol":"FTSE","scoredThrough":null,"pending":20,"late":0,"summary":[],"forecasts":[]}
                        """.getBytes(StandardCharsets.UTF_8)));

        assertThat(records.read(FTSE)).isEmpty();
        assertThat(update(known -> known.orElseGet(() -> LedgerRecord.empty("FTSE"))))
                .isEqualTo(LedgerRecord.empty("FTSE"));
    }

    @Test
    void storedRecord_shouldHoldNothingThatIsComputedFromIt() {
        update(known -> new LedgerScoring(HISTORY, Exchange.XLON.hours()).record("FTSE", List.of(FORECAST), List.of()));

        assertThat(new String(objects.get("records/FTSE.json").orElseThrow(), StandardCharsets.UTF_8))
                .contains("\"pit\"")
                .doesNotContain("inside80\":true", "inside80\":false");
    }

    @Test
    void damagedRecord_shouldNameItsKey() {
        objects.damage("records/FTSE.json");

        assertThatExceptionOfType(StorageException.class)
                .isThrownBy(() -> records.read(FTSE))
                .withMessageContaining("records/FTSE.json");
    }

    @Test
    void damagedRecord_shouldBeReportedAndMadeOfNothing() {
        objects.damage("records/FTSE.json");
        List<String> reported = new ArrayList<>();

        records.update(
                FTSE,
                known -> known.orElseGet(() -> LedgerRecord.empty("FTSE")),
                damage -> reported.add(damage.getMessage()));

        assertThat(reported).singleElement().asString().contains("records/FTSE.json");
        assertThat(records.read(FTSE)).contains(LedgerRecord.empty("FTSE"));
    }

    @Test
    void model_shouldBeKeptWithItsCard() {
        keepModel();

        String folder = "models/" + MODEL.version() + "/";
        assertThat(objects.writes()).containsExactly(folder + "model.onnx", folder + "model-card.json");
        assertThat(models.cardJson(MODEL.version())).contains(new String(MODEL.cardJson(), StandardCharsets.UTF_8));
        assertThat(models.onnx(MODEL.version()).orElseThrow()).isEqualTo(MODEL.onnx());
        assertThat(models.onnx("lstm-1")).isEmpty();
    }

    @Test
    void damagedHistory_shouldBeReplacedWhereItIsKeptAgain() {
        String sha256 = HistoryCsv.sha256(HISTORY);
        histories.keep(sha256, HISTORY);
        objects.damage("histories/" + sha256 + ".csv.gz");

        histories.keep(sha256, HISTORY);

        assertThat(histories.history("FTSE", sha256)).contains(HISTORY);
    }

    @Test
    void damagedFilesOfAModel_shouldBeReplacedWhereItIsKeptAgain() {
        String folder = "models/" + MODEL.version() + "/";
        keepModel();
        objects.damage(folder + "model.onnx");
        objects.put(folder + "model-card.json", StoredObject.json(new byte[0]));

        keepModel();

        assertThat(models.onnx(MODEL.version()).orElseThrow()).isEqualTo(MODEL.onnx());
        assertThat(models.cardJson(MODEL.version())).contains(new String(MODEL.cardJson(), StandardCharsets.UTF_8));
    }

    @Test
    void modelThatIsWhole_shouldNotBeWrittenAgain() {
        keepModel();
        objects.forgetWrites();

        keepModel();

        assertThat(objects.writes()).isEmpty();
    }

    @Test
    void networkThatIsNotTheOneOfItsCard_shouldBeRefused() {
        keepModel();
        objects.damage("models/" + MODEL.version() + "/model.onnx");

        assertThatExceptionOfType(DamagedObjectException.class)
                .isThrownBy(() -> models.onnx(MODEL.version()))
                .withMessageContaining("model.onnx");
    }

    @Test
    void emptyModelCard_shouldBeRefused() {
        objects.put("models/lstm-1/model-card.json", StoredObject.json(new byte[0]));

        assertThatExceptionOfType(DamagedObjectException.class)
                .isThrownBy(() -> models.cardJson("lstm-1"))
                .withMessageContaining("models/lstm-1/model-card.json");
    }

    @Test
    void damagedObjectThatMayNotBeReplaced_shouldNotStopTheOthers() {
        keepModel();
        objects.damage("models/" + MODEL.version() + "/model.onnx");
        objects.refuseUnder("models/");

        try (LogLines log = new LogLines()) {
            keepModel();

            assertThat(log.all())
                    .extracting(ILoggingEvent::getFormattedMessage)
                    .singleElement()
                    .asString()
                    .contains("model.onnx", "is not restored");
        }
    }

    private void keepModel() {
        models.keep(MODEL.version(), MODEL.onnx(), MODEL.cardJson());
    }

    @Test
    void unchangedObject_shouldNotBeWrittenAgain() {
        forecasts.putLatest(FTSE, FORECAST);
        objects.forgetWrites();

        forecasts.putLatest(FTSE, FORECAST);
        objects.putIfChanged("forecasts/FTSE/latest.json", StoredObject.json(ForecastJson.write(FORECAST)));

        assertThat(objects.writes()).isEmpty();
    }
}
