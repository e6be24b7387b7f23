/** What ties the log lines of one request together, on every thread and in every function that it leads to. */
package io.stockcast.functions.correlation;
