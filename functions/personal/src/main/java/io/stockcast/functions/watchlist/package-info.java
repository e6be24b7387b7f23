/** The instruments that a person watches, in the person's own order. */
@NullMarked
package io.stockcast.functions.watchlist;

import org.jspecify.annotations.NullMarked;
