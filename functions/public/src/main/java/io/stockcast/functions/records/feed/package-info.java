/** Atom feeds (RFC 4287) of forecasts and of what became of them. */
@NullMarked
package io.stockcast.functions.records.feed;

import org.jspecify.annotations.NullMarked;
