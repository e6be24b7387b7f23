/** The group of functions that write to people. */
@NullMarked
package io.stockcast.functions.mailing;

import org.jspecify.annotations.NullMarked;
