/** What a forecast is made from: an instrument's history, the lead market aligned to it, and what is measured of both. */
@NullMarked
package io.stockcast.forecasting.input;

import org.jspecify.annotations.NullMarked;
