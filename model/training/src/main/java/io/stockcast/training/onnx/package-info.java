/** Trained networks as ONNX files, written and read back. */
package io.stockcast.training.onnx;
