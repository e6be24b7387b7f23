/** The jobs that make forecasts people have asked for: what they are, where they are kept, how they reach a worker. */
package io.stockcast.functions.jobs;
