/** Which exchanges trade now, and when each next opens and closes. */
package io.stockcast.functions.markets;
