/** From an instrument's prices to its published forecast: one way for the daily refresh and for those who ask. */
package io.stockcast.functions.publishing;
