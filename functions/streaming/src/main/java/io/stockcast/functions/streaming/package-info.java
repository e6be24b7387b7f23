/** The group of functions that quotes go through. */
@NullMarked
package io.stockcast.functions.streaming;

import org.jspecify.annotations.NullMarked;
