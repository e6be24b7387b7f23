/** The group of functions for people who are signed in. */
@NullMarked
package io.stockcast.functions.personal;

import org.jspecify.annotations.NullMarked;
