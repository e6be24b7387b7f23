/** The quantile LSTM at inference: the network, run by ONNX Runtime, and its model card. */
@NullMarked
package io.stockcast.forecasting.network;

import org.jspecify.annotations.NullMarked;
