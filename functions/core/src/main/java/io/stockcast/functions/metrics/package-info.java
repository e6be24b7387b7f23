/** What is measured while functions run, and how CloudWatch is told. */
package io.stockcast.functions.metrics;
