/** The worker that makes the forecasts people have asked for. */
@NullMarked
package io.stockcast.functions.worker;

import org.jspecify.annotations.NullMarked;
