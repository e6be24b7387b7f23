/** What a cold start costs; begin at {@link io.stockcast.bench.coldstart.ColdStartCommand}. */
package io.stockcast.bench.coldstart;
