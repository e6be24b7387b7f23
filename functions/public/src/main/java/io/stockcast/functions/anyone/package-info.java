/** The group of functions that anyone may call. */
package io.stockcast.functions.anyone;
