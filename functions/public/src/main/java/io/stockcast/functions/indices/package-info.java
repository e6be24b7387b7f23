/** The indices on the front page, each with its newest forecast. */
package io.stockcast.functions.indices;
