package io.stockcast.cli.verification;

import io.stockcast.domain.forecast.InputRole;

/** A history that a stated forecast says it was made from. */
public record StatedInput(InputRole role, String symbol, String sha256) {}
