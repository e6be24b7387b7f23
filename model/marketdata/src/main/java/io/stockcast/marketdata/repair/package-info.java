/** Mends the histories that providers send, or refuses them: what comes out can be forecast from. */
@NullMarked
package io.stockcast.marketdata.repair;

import org.jspecify.annotations.NullMarked;
