/** What the network is trained on: the samples of a universe, and the shape pooled over it. */
package io.stockcast.training.samples;
