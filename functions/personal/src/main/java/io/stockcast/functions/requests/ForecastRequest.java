package io.stockcast.functions.requests;

import io.stockcast.functions.jobs.ForecastJob;
import java.time.Instant;

/** A person's request for the forecast that a job makes. */
public record ForecastRequest(String userId, ForecastJob job, Instant at) {}
