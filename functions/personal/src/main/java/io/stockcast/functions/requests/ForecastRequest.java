package io.stockcast.functions.requests;

import io.stockcast.functions.jobs.ForecastJob;
import java.time.Instant;

/** Somebody's wish for the forecast that a job makes. */
public record ForecastRequest(String userId, ForecastJob job, Instant at) {}
