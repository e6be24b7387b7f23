package io.stockcast.functions.news;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.forecast.HorizonForecast;
import io.stockcast.domain.forecast.InputReference;
import io.stockcast.domain.forecast.InputRole;
import io.stockcast.domain.forecast.PriceQuantiles;
import io.stockcast.domain.record.LedgerRecord;
import io.stockcast.domain.record.ScoredSession;
import io.stockcast.domain.record.SessionSeries;
import io.stockcast.functions.storage.ForecastStore;
import io.stockcast.functions.storage.RecordStore;
import io.stockcast.functions.testing.InMemoryObjectStore;
import io.stockcast.marketdata.CuratedInstruments;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.TickerSymbol;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Forecasts and outcomes laid down by hand: from 100, with 80 % between 98 and 102 and 95 % between 96 and 104. */
final class HandMade {

    private static final CuratedInstruments CURATED = new CuratedInstruments();
    private static final String MODEL = "lstm-1";
    private static final double LAST_CLOSE = 100;
    private static final PriceQuantiles QUANTILES =
            new PriceQuantiles(List.of(96.0, 97.0, 98.0, 99.0, 100.0, 101.0, 102.0, 103.0, 104.0));

    private HandMade() {}

    static Instrument instrument(String symbol) {
        return CURATED.find(new TickerSymbol(symbol)).orElseThrow();
    }

    static Forecast forecast(Instrument instrument, LocalDate asOf) {
        List<LocalDate> dates = instrument.exchange().calendar().sessionsAfter(asOf, Forecast.HORIZONS);
        List<HorizonForecast> horizons = IntStream.rangeClosed(1, Forecast.HORIZONS)
                .mapToObj(h -> new HorizonForecast(h, dates.get(h - 1), QUANTILES, QUANTILES))
                .toList();
        String symbol = instrument.symbol().value();
        return new Forecast(
                symbol,
                asOf,
                instrument.currency(),
                LAST_CLOSE,
                MODEL,
                List.of(MODEL),
                List.of(new InputReference(InputRole.INSTRUMENT, symbol, asOf, "ab".repeat(32))),
                asOf.atTime(22, 0).toInstant(ZoneOffset.UTC),
                horizons,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** What became of the forecast for a session, which was made the day before. */
    static ScoredSession outcome(LocalDate date, double close) {
        return new ScoredSession(date.minusDays(1), date, MODEL, QUANTILES, close, 0.5, 0.01, 0.01);
    }

    /** Stores the forecast from a session, and that the session closed at a price. */
    static void publish(InMemoryObjectStore objects, Instrument instrument, LocalDate session, double close) {
        LedgerRecord empty = LedgerRecord.empty(instrument.symbol().value());
        LedgerRecord record = new LedgerRecord(
                empty.symbol(),
                1,
                empty.newest(),
                empty.unreadable(),
                Optional.of(session),
                Optional.of(session),
                0,
                empty.totals(),
                empty.open(),
                Stream.concat(
                                Stream.of(new SessionSeries(1, List.of(outcome(session, close)))),
                                empty.series().stream().skip(1))
                        .toList(),
                empty.records());
        new RecordStore(objects).update(instrument.symbol(), known -> record, damaged -> {});
        new ForecastStore(objects).putLatest(instrument.symbol(), forecast(instrument, session));
    }
}
