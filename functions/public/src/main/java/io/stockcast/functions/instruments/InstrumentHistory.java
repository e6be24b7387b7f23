package io.stockcast.functions.instruments;

import io.stockcast.domain.history.Bar;
import io.stockcast.marketdata.Instrument;
import java.util.List;

/** Bars of an instrument, the oldest first. */
record InstrumentHistory(Instrument instrument, List<Bar> bars) {}
