/** What the network is trained on: the samples of a universe, and the shape pooled over it. */
@NullMarked
package io.stockcast.training.samples;

import org.jspecify.annotations.NullMarked;
