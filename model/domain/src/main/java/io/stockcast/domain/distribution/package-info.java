/** Whole distributions, drawn through the quantiles of a forecast. */
@NullMarked
package io.stockcast.domain.distribution;

import org.jspecify.annotations.NullMarked;
