/** Which forecast of an instrument would be the newest, and the queue of the jobs that make it. */
@NullMarked
package io.stockcast.functions.todays;

import org.jspecify.annotations.NullMarked;
