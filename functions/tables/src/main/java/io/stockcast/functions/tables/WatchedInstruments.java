package io.stockcast.functions.tables;

import io.stockcast.marketdata.Instrument;
import java.util.List;

/** What people watch: what is on their watchlists, and what they have alerts of. */
public interface WatchedInstruments {

    /** The instruments that are watched, the most watched first. */
    List<Instrument> mostWatchedFirst();
}
