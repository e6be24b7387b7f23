/** Cboe's public files of delayed quotes. */
@NullMarked
package io.stockcast.marketdata.provider.cboe;

import org.jspecify.annotations.NullMarked;
