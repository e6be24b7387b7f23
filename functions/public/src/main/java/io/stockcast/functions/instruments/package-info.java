/** Finding instruments, and their daily bars. */
package io.stockcast.functions.instruments;
