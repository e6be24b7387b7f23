/** What a price of today makes of the evening's forecast of today's close. */
@NullMarked
package io.stockcast.domain.live;

import org.jspecify.annotations.NullMarked;
