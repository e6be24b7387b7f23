/** Exchanges: which days they trade on, and from when to when. */
package io.stockcast.domain.calendar;
