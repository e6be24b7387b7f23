/** Exchanges: which days they trade on, and from when to when. */
@NullMarked
package io.stockcast.domain.calendar;

import org.jspecify.annotations.NullMarked;
