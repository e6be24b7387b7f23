package io.stockcast.functions.alerts;

import io.stockcast.marketdata.TickerSymbol;

/** What somebody asks to be told of. */
record AlertRequest(TickerSymbol symbol, Condition condition) {}
