/** What is known of an instrument beside its forecast: where it stands, and what is usual. */
@NullMarked
package io.stockcast.domain.analytics;

import org.jspecify.annotations.NullMarked;
