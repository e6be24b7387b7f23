/** The statistics beside a forecast, each in a class of its own, from closes, ledger and back-test. */
@NullMarked
package io.stockcast.forecasting.analytics;

import org.jspecify.annotations.NullMarked;
