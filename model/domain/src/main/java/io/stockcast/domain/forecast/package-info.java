/** A forecast with all that is needed to check it, and its JSON form. */
package io.stockcast.domain.forecast;
