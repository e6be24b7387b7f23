package io.stockcast.forecasting.network;

import java.util.Optional;

/**
 * Consecutive sessions that the same vintage forecasts.
 *
 * @param model the vintage; empty as of sessions before all of them
 */
public record VintageRun(int first, int last, Optional<ForecastModel> model) {}
