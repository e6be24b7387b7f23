/**
 * The Lambdas, one package a feature; what two features need lives in a package of its own.
 *
 * <p>A feature reads from its function (event in, answer out) to its service (the use case) to the stores
 * and market data that the service works with.
 */
package io.stockcast.functions;
