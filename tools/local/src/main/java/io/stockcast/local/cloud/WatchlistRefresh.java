package io.stockcast.local.cloud;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Fires the scheduled event after which what is on watchlists is forecast. */
public final class WatchlistRefresh {

    /** The function that the event goes to. */
    public static final String FUNCTION = "watchlist-refresh";

    private static final JsonMapper JSON = new JsonMapper();

    private final LocalFunctions functions;

    public WatchlistRefresh(LocalFunctions functions) {
        this.functions = functions;
    }

    /** Starts the forecasts that watchlists lack; the workers make them one by one. */
    public void run() {
        functions.invoke(FUNCTION, JSON.writeValueAsBytes(ScheduledEvents.of(FUNCTION, List.of())));
    }
}
