package io.stockcast.cli;

import io.stockcast.domain.calendar.TradingCalendar;
import io.stockcast.forecasting.input.ForecastInput;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.Listing;
import java.util.Optional;

/** What is to be forecast: its input and, where the symbol is known, its instrument. */
record Subject(ForecastInput input, Optional<Instrument> instrument) {

    String title() {
        return instrument.map(Instrument::name).orElse(input.history().symbol());
    }

    String currency() {
        return instrument.map(Instrument::currency).orElse(Listing.NO_CURRENCY);
    }

    /** The exchange's calendar, or every weekday where the exchange is not known. */
    TradingCalendar calendar() {
        return instrument.map(known -> known.exchange().calendar()).orElseGet(TradingCalendar::weekdays);
    }
}
