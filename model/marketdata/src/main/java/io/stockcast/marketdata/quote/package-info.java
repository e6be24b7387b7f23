/** Quotes: what prices were during a session, where they come from, and how they are written on the stream. */
@NullMarked
package io.stockcast.marketdata.quote;

import org.jspecify.annotations.NullMarked;
