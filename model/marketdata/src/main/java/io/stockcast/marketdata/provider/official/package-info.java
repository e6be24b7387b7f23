/** The indices' own publishers, each with the files that it gives to anybody, for personal use. */
@NullMarked
package io.stockcast.marketdata.provider.official;

import org.jspecify.annotations.NullMarked;
