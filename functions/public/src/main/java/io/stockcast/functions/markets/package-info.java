/** Which exchanges trade now, and when each next opens and closes. */
@NullMarked
package io.stockcast.functions.markets;

import org.jspecify.annotations.NullMarked;
