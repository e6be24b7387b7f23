package io.stockcast.functions.instruments;

import io.stockcast.forecasting.history.Bar;
import io.stockcast.functions.marketdata.Instrument;
import java.util.List;

/** Bars of an instrument, the oldest first. */
record InstrumentHistory(Instrument instrument, List<Bar> bars) {}
