/**
 * The models that people use today where they need such forecasts: GJR-GARCH with Student's t and with filtered
 * historical simulation. They are compared with the published forecast and are never part of it.
 */
@NullMarked
package io.stockcast.peers;

import org.jspecify.annotations.NullMarked;
