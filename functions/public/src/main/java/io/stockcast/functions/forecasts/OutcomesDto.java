package io.stockcast.functions.forecasts;

import java.util.List;

/** The contract's Outcomes. */
record OutcomesDto(List<LaterClose> outcomes) {}
