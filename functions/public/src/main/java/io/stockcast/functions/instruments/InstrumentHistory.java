package io.stockcast.functions.instruments;

import io.stockcast.domain.history.Bar;
import io.stockcast.marketdata.Instrument;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Bars of an instrument, the oldest first.
 *
 * @param pricesEnd the last session of prices that have ended, whatever bars were asked for; empty where they go on
 */
record InstrumentHistory(Instrument instrument, List<Bar> bars, Optional<LocalDate> pricesEnd) {}
