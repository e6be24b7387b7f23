/** Functions as they would be without Spring, to hold ours against. */
@NullMarked
package io.stockcast.bench.plain;

import org.jspecify.annotations.NullMarked;
