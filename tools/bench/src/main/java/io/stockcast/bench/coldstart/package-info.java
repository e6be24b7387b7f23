/** What a cold start costs; begin at {@link io.stockcast.bench.coldstart.ColdStartCommand}. */
@NullMarked
package io.stockcast.bench.coldstart;

import org.jspecify.annotations.NullMarked;
