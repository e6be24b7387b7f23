/** The instruments that a person watches, in the person's own order. */
package io.stockcast.functions.watchlist;
