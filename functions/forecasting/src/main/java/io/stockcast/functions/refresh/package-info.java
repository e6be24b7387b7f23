/** The daily forecasting of the indices, after New York's close. */
@NullMarked
package io.stockcast.functions.refresh;

import org.jspecify.annotations.NullMarked;
