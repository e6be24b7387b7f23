/** Mends the histories that providers send, or refuses them: what comes out can be forecast from. */
package io.stockcast.marketdata.repair;
