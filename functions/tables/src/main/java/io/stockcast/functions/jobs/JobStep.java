package io.stockcast.functions.jobs;

import java.time.Instant;

/** A step of a job that is done, and since when. */
public record JobStep(Step name, Instant at) {}
