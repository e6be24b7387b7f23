/** What ties the log lines of one request together, on every thread and in every function that it leads to. */
@NullMarked
package io.stockcast.functions.correlation;

import org.jspecify.annotations.NullMarked;
