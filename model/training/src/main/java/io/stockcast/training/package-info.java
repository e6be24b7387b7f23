/**
 * Trains the global quantile LSTM with DJL on PyTorch and writes it as ONNX with its model card.
 *
 * <p>Begin at {@link io.stockcast.training.TrainingCommand}.
 */
@NullMarked
package io.stockcast.training;

import org.jspecify.annotations.NullMarked;
