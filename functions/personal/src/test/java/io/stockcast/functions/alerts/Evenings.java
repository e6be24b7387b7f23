package io.stockcast.functions.alerts;

import io.stockcast.domain.calendar.Exchange;
import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.forecast.HorizonForecast;
import io.stockcast.domain.forecast.InputReference;
import io.stockcast.domain.forecast.InputRole;
import io.stockcast.domain.forecast.PriceQuantiles;
import io.stockcast.domain.record.LedgerRecord;
import io.stockcast.domain.record.ScoredSession;
import io.stockcast.domain.record.SessionSeries;
import io.stockcast.domain.reports.ReportTime;
import io.stockcast.domain.reports.UpcomingReport;
import io.stockcast.functions.storage.ForecastStore;
import io.stockcast.functions.storage.RecordStore;
import io.stockcast.functions.testing.InMemoryObjectStore;
import io.stockcast.marketdata.TickerSymbol;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Forecasts and outcomes laid down by hand: at 100, with a known width. */
final class Evenings {

    static final double LAST_CLOSE = 100;

    /** The 2.5 to 97.5 % quantiles of a width of 1: 80 % lie between -0.5 and 0.5 %, 95 % between -1 and 1 %. */
    private static final List<Double> SHAPE = List.of(-1.0, -0.75, -0.5, -0.25, 0.0, 0.25, 0.5, 0.75, 1.0);

    private final ForecastStore forecasts;
    private final RecordStore records;

    Evenings(InMemoryObjectStore objects) {
        this.forecasts = new ForecastStore(objects);
        this.records = new RecordStore(objects);
    }

    /** Shows a forecast, and what became of the earlier ones. */
    void show(TickerSymbol symbol, Forecast forecast, ScoredSession... outcomes) {
        LedgerRecord empty = LedgerRecord.empty(symbol.value());
        SessionSeries nextDay = new SessionSeries(1, List.of(outcomes));
        LedgerRecord record = new LedgerRecord(
                empty.symbol(),
                outcomes.length,
                empty.newest(),
                empty.unreadable(),
                Optional.of(forecast.asOf()),
                Optional.of(forecast.asOf()),
                0,
                empty.totals(),
                empty.open(),
                Stream.concat(Stream.of(nextDay), empty.series().stream().skip(1))
                        .toList(),
                empty.records());
        records.update(symbol, known -> record, damaged -> {});
        forecasts.putLatest(symbol, forecast);
    }

    /** A forecast whose next day's 80 % range is so many per cent wide. */
    static Forecast forecast(LocalDate asOf, double width, String model, LocalDate... reports) {
        List<LocalDate> dates = Exchange.XNYS.calendar().sessionsAfter(asOf, Forecast.HORIZONS);
        List<HorizonForecast> horizons = IntStream.rangeClosed(1, Forecast.HORIZONS)
                .mapToObj(h -> new HorizonForecast(h, dates.get(h - 1), quantiles(width), quantiles(width)))
                .toList();
        return new Forecast(
                "KO",
                asOf,
                "USD",
                LAST_CLOSE,
                model,
                List.of(model),
                List.of(new InputReference(InputRole.INSTRUMENT, "KO", asOf, "ab".repeat(32))),
                asOf.atTime(22, 0).toInstant(ZoneOffset.UTC),
                horizons,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Stream.of(reports)
                        .map(day -> new UpcomingReport(day, ReportTime.UNKNOWN, UpcomingReport.Basis.CALENDAR))
                        .toList());
    }

    static Forecast forecast(LocalDate asOf, double width, LocalDate... reports) {
        return forecast(asOf, width, "lstm-1", reports);
    }

    /** What became of the forecast as of a session for the next, whose 80 % range was so many per cent wide. */
    static ScoredSession outcome(LocalDate asOf, double width, double close) {
        LocalDate date = Exchange.XNYS.calendar().sessionsAfter(asOf, 1).get(0);
        return new ScoredSession(asOf, date, "lstm-1", quantiles(width), close, 0.5, 0.01, 0.01);
    }

    private static PriceQuantiles quantiles(double width) {
        return new PriceQuantiles(
                SHAPE.stream().map(share -> LAST_CLOSE + share * width).toList());
    }
}
