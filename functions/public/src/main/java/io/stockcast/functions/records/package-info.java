/** How forecasts turned out: the live record and the back-test, of one instrument and of all. */
@NullMarked
package io.stockcast.functions.records;

import org.jspecify.annotations.NullMarked;
