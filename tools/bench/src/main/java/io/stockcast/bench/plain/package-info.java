/** Functions as they would be without Spring, to hold ours against. */
package io.stockcast.bench.plain;
