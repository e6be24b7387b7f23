/** What a forecast costs, measured with JMH; begin at {@link io.stockcast.bench.BenchCommand}. */
package io.stockcast.bench;
