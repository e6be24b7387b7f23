/** The market data that functions ask. */
@NullMarked
package io.stockcast.functions.market;

import org.jspecify.annotations.NullMarked;
