package io.stockcast.bench;

import io.stockcast.domain.calendar.Exchange;
import io.stockcast.domain.calendar.TradingCalendar;
import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.forecast.ForecastJson;
import io.stockcast.domain.forecast.HorizonForecast;
import io.stockcast.domain.forecast.PriceQuantiles;
import io.stockcast.domain.forecast.ReferenceSeries;
import io.stockcast.domain.forecast.ReferenceSymbols;
import io.stockcast.domain.history.HistoryCsv;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.forecasting.Forecaster;
import io.stockcast.forecasting.features.Features;
import io.stockcast.forecasting.input.ForecastInput;
import io.stockcast.forecasting.input.MeasuredHistory;
import io.stockcast.forecasting.methods.EwmaNormal;
import io.stockcast.forecasting.methods.PublishedForecast;
import io.stockcast.forecasting.network.ForecastModel;
import io.stockcast.forecasting.network.Vintages;
import io.stockcast.forecasting.path.QuantilePath;
import io.stockcast.forecasting.steps.NetworkStretch;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** From a history in memory to the ledger's JSON. */
@State(Scope.Benchmark)
public class ForecastBenchmark {

    /** Where the sample market stands. */
    @Param("tools/local/market")
    public String market;

    /** An instrument of the sample market; of these only Microsoft's forecast looks at the lead market. */
    @Param({"GSPC", "FTSE", "MSFT"})
    public String symbol;

    private final TradingCalendar calendar = Exchange.XNYS.calendar();
    private PriceHistory history;
    private ForecastInput input;
    private Vintages vintages;
    private ForecastModel model;
    private Forecaster forecaster;

    /** Loads what stays loaded between forecasts. */
    @Setup
    public void load() {
        history = HistoryCsv.read(Path.of(market, symbol + ".csv"));
        PriceHistory lead = HistoryCsv.read(Path.of(market, ReferenceSymbols.LEAD_INDEX + ".csv"));
        input = ForecastInput.of(history, List.of(ReferenceSeries.leadIndex(lead)));
        vintages = Vintages.shipped();
        model = vintages.newest();
        forecaster = new Forecaster(vintages, Clock.systemUTC());
    }

    /** Unloads the network. */
    @TearDown
    public void close() {
        vintages.close();
    }

    /** The forecast as of the last session alone, without what calibration and scores learn from the past. */
    @Benchmark
    public byte[] forecast() {
        MeasuredHistory measured = MeasuredHistory.of(input);
        int last = measured.lastSession();
        QuantilePath base = PublishedForecast.networkBase(measured, model.card().shape(), last, last);
        QuantilePath stretched = new NetworkStretch(model, new Features(measured)).apply(base);
        return json(stretched, new EwmaNormal(measured.ewma()).forecast(last, last));
    }

    /** The same, calibrated on the instrument's last 500 sessions. */
    @Benchmark
    public byte[] calibratedForecast() {
        MeasuredHistory measured = MeasuredHistory.of(input);
        int last = measured.lastSession();
        QuantilePath published = new PublishedForecast(measured, vintages).forecast(last, last);
        return json(published, new EwmaNormal(measured.ewma()).forecast(last, last));
    }

    /** The forecast as it is published: calibrated, and scored on the last 250 sessions with three baselines. */
    @Benchmark
    public byte[] scoredForecast() {
        return ForecastJson.write(forecaster.forecast(input, "USD", calendar));
    }

    private byte[] json(QuantilePath published, QuantilePath naive) {
        LocalDate asOf = history.last().date();
        List<LocalDate> dates = calendar.sessionsAfter(asOf, Forecast.HORIZONS);
        return ForecastJson.write(new Forecast(
                symbol,
                asOf,
                "USD",
                history.last().close(),
                model.version(),
                List.of(model.version()),
                input.named(),
                Instant.EPOCH,
                IntStream.rangeClosed(1, Forecast.HORIZONS)
                        .mapToObj(h -> new HorizonForecast(h, dates.get(h - 1), prices(published, h), prices(naive, h)))
                        .toList(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of()));
    }

    private PriceQuantiles prices(QuantilePath path, int horizon) {
        double lastClose = history.last().close();
        return new PriceQuantiles(Arrays.stream(path.at(path.lastSession(), horizon))
                .map(logReturn -> lastClose * Math.exp(logReturn))
                .boxed()
                .toList());
    }
}
