/** Which forecasts and outcomes the public feeds tell. */
@NullMarked
package io.stockcast.functions.records.feed;

import org.jspecify.annotations.NullMarked;
