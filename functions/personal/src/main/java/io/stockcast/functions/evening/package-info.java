/** The forecasts that watchlists need after each exchange's evening. */
@NullMarked
package io.stockcast.functions.evening;

import org.jspecify.annotations.NullMarked;
