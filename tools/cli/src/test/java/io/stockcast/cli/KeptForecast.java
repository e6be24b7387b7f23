package io.stockcast.cli;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.forecast.ForecastJson;
import io.stockcast.domain.forecast.ReferenceSeries;
import io.stockcast.domain.history.HistoryCsv;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.domain.reports.CompanyReports;
import io.stockcast.domain.reports.ReportDate;
import io.stockcast.domain.reports.ReportDates;
import io.stockcast.domain.reports.ReportDatesCsv;
import io.stockcast.domain.reports.ReportTime;
import io.stockcast.forecasting.Forecaster;
import io.stockcast.forecasting.input.ForecastInput;
import io.stockcast.forecasting.network.ForecastModel;
import io.stockcast.forecasting.network.Vintages;
import io.stockcast.functions.contract.ForecastMapper;
import io.stockcast.marketdata.CuratedInstruments;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.TickerSymbol;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.json.JsonMapper;

/** A forecast of the FTSE 100 in a state folder, with its input and its vintages. */
final class KeptForecast {

    private static final LocalDate LAST = LocalDate.parse("2016-08-15");
    private static final PriceHistory HISTORY = sample("FTSE", "FTSE");
    private static final Vintages VINTAGES = Vintages.shipped();
    private static final ForecastModel MODEL = VINTAGES.asOf(LAST).orElseThrow();
    private static final Instrument FTSE =
            new CuratedInstruments().find(new TickerSymbol("FTSE")).orElseThrow();
    private static final Forecast FORECAST = new Forecaster(VINTAGES, Clock.systemUTC())
            .forecast(
                    ForecastInput.alone(HISTORY),
                    FTSE.currency(),
                    FTSE.exchange().calendar());

    private final Path folder;

    private KeptForecast(Path folder) {
        this.folder = folder;
    }

    static KeptForecast in(Path folder) {
        KeptForecast kept = new KeptForecast(folder);
        kept.putInput(HISTORY);
        networks().forEach(kept::putModel);
        return kept;
    }

    private void putModel(ForecastModel model) {
        put(model(model.version(), "model.onnx"), model.onnx());
        put(model(model.version(), "model-card.json"), model.cardJson());
    }

    /** Puts a history where the forecast's input is kept. */
    void putInput(PriceHistory history) {
        putInput(history, input());
    }

    /** A forecast from the first sessions of the history, stored with its input. */
    Forecast ofTheFirst(int sessions) {
        PriceHistory head = HISTORY.head(sessions);
        putInput(head, gzipped(HistoryCsv.sha256(head)));
        return new Forecaster(VINTAGES, Clock.systemUTC())
                .forecast(
                        ForecastInput.alone(head),
                        FTSE.currency(),
                        FTSE.exchange().calendar());
    }

    /** A forecast with a lead market, stored with both inputs. */
    Forecast besideALeadMarket() {
        PriceHistory lead = leadMarket();
        putInput(lead, leadInput());
        return new Forecaster(VINTAGES, Clock.systemUTC())
                .forecast(
                        new ForecastInput(HISTORY, List.of(ReferenceSeries.leadIndex(lead))),
                        FTSE.currency(),
                        FTSE.exchange().calendar());
    }

    /** A forecast that knows of a report in three days, stored with both inputs. */
    Forecast withAReport() {
        ReportDates dates = new ReportDates(
                List.of(ReportDate.on(LAST.minusDays(90)), new ReportDate(LAST.plusDays(3), ReportTime.BEFORE_CLOSE)),
                LAST.plusDays(10));
        CompanyReports reports = new CompanyReports(dates, FTSE.exchange().calendar());
        put(gzipped(ReportDatesCsv.sha256(dates)), zipped(ReportDatesCsv.write(dates)));
        return new Forecaster(VINTAGES, Clock.systemUTC())
                .forecast(
                        ForecastInput.alone(HISTORY).with(Optional.of(reports)),
                        FTSE.currency(),
                        FTSE.exchange().calendar());
    }

    /** Some history in the place of the lead market's. */
    static PriceHistory leadMarket() {
        return sample("GDAXI", "GSPC");
    }

    /** Six years of a history of the sample market, under whatever symbol. */
    private static PriceHistory sample(String file, String symbol) {
        PriceHistory history = HistoryCsv.read(Path.of("../local/market/" + file + ".csv"));
        return new PriceHistory(symbol, history.between(LocalDate.parse("2010-08-16"), LAST));
    }

    Path leadInput() {
        return gzipped(HistoryCsv.sha256(leadMarket()));
    }

    void putInput(PriceHistory history, Path file) {
        put(file, zipped(HistoryCsv.write(history)));
    }

    private static byte[] zipped(byte[] csv) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    void put(Path file, byte[] bytes) {
        try {
            Files.write(parentMade(file), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path state() {
        return folder.resolve("state");
    }

    Path input() {
        return gzipped(FORECAST.ownInput().sha256());
    }

    /** A file of the network that forecast the newest session. */
    Path model(String file) {
        return model(FORECAST.modelVersion(), file);
    }

    private Path model(String version, String file) {
        return bucket().resolve("models/" + version + "/" + file);
    }

    static PriceHistory history() {
        return HISTORY;
    }

    static Forecast forecast() {
        return FORECAST;
    }

    static ForecastModel network() {
        return MODEL;
    }

    /** All that it rests on. */
    static List<ForecastModel> networks() {
        return FORECAST.vintages().stream()
                .map(version -> VINTAGES.named(version).orElseThrow())
                .toList();
    }

    /** The ledger's entry. */
    static String ledgerJson() {
        return new String(ForecastJson.write(FORECAST), StandardCharsets.UTF_8);
    }

    /** What the API says of it. */
    static String apiJson() {
        return new JsonMapper().writeValueAsString(ForecastMapper.INSTANCE.toDto(FTSE, FORECAST));
    }

    private Path gzipped(String sha256) {
        return bucket().resolve("histories/" + sha256 + ".csv.gz");
    }

    private Path bucket() {
        return state().resolve("s3/forecasts-0a1b2c");
    }

    private static Path parentMade(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        return file;
    }
}
