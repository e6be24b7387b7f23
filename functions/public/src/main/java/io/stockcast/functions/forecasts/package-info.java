/** The newest forecast of an instrument, and how the earlier ones turned out. */
@NullMarked
package io.stockcast.functions.forecasts;

import org.jspecify.annotations.NullMarked;
