/** What can go wrong with a request, in words fit for the visitor. */
package io.stockcast.functions.problem;
