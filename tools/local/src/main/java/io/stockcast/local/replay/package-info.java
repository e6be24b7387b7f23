/** Market data replayed: market time stands in its past, and advances a session at a time. */
@NullMarked
package io.stockcast.local.replay;

import org.jspecify.annotations.NullMarked;
