/** What is kept in the forecasts bucket, and in which form. */
@NullMarked
package io.stockcast.functions.storage;

import org.jspecify.annotations.NullMarked;
