/** A forecast with all that is needed to check it, and its JSON form. */
@NullMarked
package io.stockcast.domain.forecast;

import org.jspecify.annotations.NullMarked;
