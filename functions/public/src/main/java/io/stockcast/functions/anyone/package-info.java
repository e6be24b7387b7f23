/** The group of functions that anyone may call. */
@NullMarked
package io.stockcast.functions.anyone;

import org.jspecify.annotations.NullMarked;
