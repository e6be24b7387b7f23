/** Which instruments there are, and their daily histories. */
@NullMarked
package io.stockcast.marketdata;

import org.jspecify.annotations.NullMarked;
