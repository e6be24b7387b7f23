/** Stockcast on this machine, started to be measured. */
@NullMarked
package io.stockcast.bench.local;

import org.jspecify.annotations.NullMarked;
