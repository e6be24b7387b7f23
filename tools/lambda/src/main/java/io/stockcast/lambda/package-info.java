/** What AWS does around a function: begin at {@link io.stockcast.lambda.LambdaProcess}. */
package io.stockcast.lambda;
