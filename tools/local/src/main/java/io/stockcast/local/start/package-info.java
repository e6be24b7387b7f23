/** What a local cloud is started with, and how its start is told of. */
@NullMarked
package io.stockcast.local.start;

import org.jspecify.annotations.NullMarked;
