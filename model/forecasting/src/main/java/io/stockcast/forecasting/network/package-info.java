/** The quantile LSTM at inference: the network, run by ONNX Runtime, and its model card. */
package io.stockcast.forecasting.network;
