/** What is kept of the quotes of a session. */
@NullMarked
package io.stockcast.functions.intraday;

import org.jspecify.annotations.NullMarked;
