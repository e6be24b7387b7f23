/** Trained networks as ONNX files, written and read back. */
@NullMarked
package io.stockcast.training.onnx;

import org.jspecify.annotations.NullMarked;
