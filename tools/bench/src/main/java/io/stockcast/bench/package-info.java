/** What a forecast costs, measured with JMH; begin at {@link io.stockcast.bench.BenchCommand}. */
@NullMarked
package io.stockcast.bench;

import org.jspecify.annotations.NullMarked;
