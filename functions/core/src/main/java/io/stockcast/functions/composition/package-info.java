/** How functions are put together, and from what. */
@NullMarked
package io.stockcast.functions.composition;

import org.jspecify.annotations.NullMarked;
