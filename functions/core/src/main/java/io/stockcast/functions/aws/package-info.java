/** How the clients of AWS are made. */
@NullMarked
package io.stockcast.functions.aws;

import org.jspecify.annotations.NullMarked;
