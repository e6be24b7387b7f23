/** The values that everything else speaks of; nothing here forecasts, and nothing knows of AWS, HTTP or Spring. */
@NullMarked
package io.stockcast.domain;

import org.jspecify.annotations.NullMarked;
