/** Takes quotes from the stream, and keeps them. */
@NullMarked
package io.stockcast.functions.consuming;

import org.jspecify.annotations.NullMarked;
