/** What many quotes cost on one machine, from the stream to the page. */
@NullMarked
package io.stockcast.bench.quotes;

import org.jspecify.annotations.NullMarked;
