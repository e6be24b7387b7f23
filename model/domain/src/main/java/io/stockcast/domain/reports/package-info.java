/** The days on which a company reports its results. */
@NullMarked
package io.stockcast.domain.reports;

import org.jspecify.annotations.NullMarked;
