/** The network in training, by DJL on PyTorch. */
@NullMarked
package io.stockcast.training.network;

import org.jspecify.annotations.NullMarked;
