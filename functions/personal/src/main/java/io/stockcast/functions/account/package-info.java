/** What is held about a person, to take away or to erase. */
@NullMarked
package io.stockcast.functions.account;

import org.jspecify.annotations.NullMarked;
