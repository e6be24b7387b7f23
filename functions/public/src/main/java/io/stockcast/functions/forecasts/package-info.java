/** The newest forecast of an instrument, and the earlier ones in its ledger. */
@NullMarked
package io.stockcast.functions.forecasts;

import org.jspecify.annotations.NullMarked;
