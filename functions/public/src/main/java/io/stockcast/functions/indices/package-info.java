/** The indices on the front page, each with its newest forecast. */
@NullMarked
package io.stockcast.functions.indices;

import org.jspecify.annotations.NullMarked;
