/** What is known of an instrument beside its forecast. */
@NullMarked
package io.stockcast.functions.analytics;

import org.jspecify.annotations.NullMarked;
