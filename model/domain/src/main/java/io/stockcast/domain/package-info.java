/** The values that everything else speaks of; nothing here forecasts, and nothing knows of AWS, HTTP or Spring. */
package io.stockcast.domain;
