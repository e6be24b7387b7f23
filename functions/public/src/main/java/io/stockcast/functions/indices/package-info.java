/** The indices on the front page, and the newest forecast of each. */
package io.stockcast.functions.indices;
