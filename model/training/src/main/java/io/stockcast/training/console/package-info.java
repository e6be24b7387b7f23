/** What training tells those who wait for it. */
@NullMarked
package io.stockcast.training.console;

import org.jspecify.annotations.NullMarked;
