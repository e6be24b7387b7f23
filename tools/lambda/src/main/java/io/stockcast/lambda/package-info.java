/** What AWS does around a function: begin at {@link io.stockcast.lambda.LambdaProcess}. */
@NullMarked
package io.stockcast.lambda;

import org.jspecify.annotations.NullMarked;
