/** Repairs the histories that providers send, or refuses them: forecasts use only what comes out. */
package io.stockcast.marketdata.repair;
