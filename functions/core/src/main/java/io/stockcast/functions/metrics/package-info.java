/** What is measured while functions run, and how CloudWatch is told. */
@NullMarked
package io.stockcast.functions.metrics;

import org.jspecify.annotations.NullMarked;
