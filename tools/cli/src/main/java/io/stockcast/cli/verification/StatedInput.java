package io.stockcast.cli.verification;

import io.stockcast.domain.forecast.InputRole;
import java.time.LocalDate;

/** A history, or report dates, that a stated forecast says it was made from. */
public record StatedInput(InputRole role, String symbol, LocalDate asOf, String sha256) {}
