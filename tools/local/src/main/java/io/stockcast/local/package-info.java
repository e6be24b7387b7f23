/** Stockcast's whole cloud on one machine: storage, functions, gateway and site in one process. */
@NullMarked
package io.stockcast.local;

import org.jspecify.annotations.NullMarked;
