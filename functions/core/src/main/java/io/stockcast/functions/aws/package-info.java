/** How the clients of AWS are made. */
package io.stockcast.functions.aws;
