/** What people want to be told of, and what they have been told. */
@NullMarked
package io.stockcast.functions.alerts;

import org.jspecify.annotations.NullMarked;
