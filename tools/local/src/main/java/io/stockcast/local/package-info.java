/** Stockcast's whole cloud on one machine: storage, functions, gateway and site in one process. */
package io.stockcast.local;
