/** The worker that makes the forecasts people have asked for. */
package io.stockcast.functions.worker;
