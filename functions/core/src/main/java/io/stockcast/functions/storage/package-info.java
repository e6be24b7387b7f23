/** What is kept in the forecasts bucket, and in which form. */
package io.stockcast.functions.storage;
