/** Asking for a forecast, and watching it being made. */
package io.stockcast.functions.requests;
