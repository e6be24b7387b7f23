/** Which instruments there are, and their daily histories. */
package io.stockcast.marketdata;
