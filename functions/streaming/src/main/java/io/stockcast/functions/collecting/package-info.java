/** Collects the quotes of what somebody looks at, and puts them on the stream. */
@NullMarked
package io.stockcast.functions.collecting;

import org.jspecify.annotations.NullMarked;
