/** The quotes of the present session, for pages that are open. */
@NullMarked
package io.stockcast.functions.live;

import org.jspecify.annotations.NullMarked;
