/** The jobs that make forecasts people have asked for: what they are, where they are kept, how they reach a worker. */
@NullMarked
package io.stockcast.functions.jobs;

import org.jspecify.annotations.NullMarked;
