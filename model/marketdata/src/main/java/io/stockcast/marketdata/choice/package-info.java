/** Which sources of market data there are, and how they are put together. */
@NullMarked
package io.stockcast.marketdata.choice;

import org.jspecify.annotations.NullMarked;
