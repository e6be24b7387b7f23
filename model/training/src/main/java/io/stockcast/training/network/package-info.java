/** The network in training, by DJL on PyTorch. */
package io.stockcast.training.network;
