/**
 * What starts a function: Lambda's handler, and the groups of functions that it finds on the class path.
 *
 * <p>A feature, in a module of its group, reads from its function (event in, answer out) to its service (the use case)
 * to the stores and market data that the service works with.
 */
@NullMarked
package io.stockcast.functions;

import org.jspecify.annotations.NullMarked;
