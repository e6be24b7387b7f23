/** From an instrument's prices to its published forecast: one way for the daily refresh and for those who ask. */
@NullMarked
package io.stockcast.functions.publishing;

import org.jspecify.annotations.NullMarked;
