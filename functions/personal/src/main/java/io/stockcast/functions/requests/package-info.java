/** Asking for a forecast, and watching it being made. */
@NullMarked
package io.stockcast.functions.requests;

import org.jspecify.annotations.NullMarked;
