/** What can go wrong with a request, in words fit for the visitor. */
@NullMarked
package io.stockcast.functions.problem;

import org.jspecify.annotations.NullMarked;
