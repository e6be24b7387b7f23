/** The quantile LSTM at inference: its features, the network run by ONNX Runtime, and its model card. */
package io.stockcast.forecasting.lstm;
