/** On which days companies report. */
@NullMarked
package io.stockcast.marketdata.reports;

import org.jspecify.annotations.NullMarked;
