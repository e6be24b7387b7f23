package io.stockcast.functions.contract;

import java.time.LocalDate;

/** The contract's HorizonSummary. */
public record HorizonSummaryDto(int horizon, LocalDate date, double low80, double median, double high80) {}
