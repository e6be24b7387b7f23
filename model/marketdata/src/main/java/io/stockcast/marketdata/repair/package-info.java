/** Repairs the histories that providers send and files hold, or refuses them: forecasts use only what comes out. */
@NullMarked
package io.stockcast.marketdata.repair;

import org.jspecify.annotations.NullMarked;
