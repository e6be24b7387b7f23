/** Yahoo's chart and search, for personal use. */
@NullMarked
package io.stockcast.marketdata.provider.yahoo;

import org.jspecify.annotations.NullMarked;
