/** Finding instruments, and their daily bars. */
@NullMarked
package io.stockcast.functions.instruments;

import org.jspecify.annotations.NullMarked;
