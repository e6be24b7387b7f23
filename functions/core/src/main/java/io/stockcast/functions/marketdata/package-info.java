/** The market data that functions use. */
@NullMarked
package io.stockcast.functions.marketdata;

import org.jspecify.annotations.NullMarked;
