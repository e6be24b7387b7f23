/** Atom feeds (RFC 4287): their entries, and how they are written. */
@NullMarked
package io.stockcast.functions.feed;

import org.jspecify.annotations.NullMarked;
