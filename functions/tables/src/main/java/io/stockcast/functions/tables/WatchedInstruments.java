package io.stockcast.functions.tables;

import io.stockcast.marketdata.Instrument;
import java.util.List;

/** What is on people's watchlists. */
public interface WatchedInstruments {

    /** The instruments on watchlists, those on the most of them first. */
    List<Instrument> mostWatchedFirst();
}
