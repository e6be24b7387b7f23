/** What a step of a replay costs on one machine. */
@NullMarked
package io.stockcast.bench.replay;

import org.jspecify.annotations.NullMarked;
