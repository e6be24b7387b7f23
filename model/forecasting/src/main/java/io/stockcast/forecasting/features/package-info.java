/** What the network sees of each session. */
@NullMarked
package io.stockcast.forecasting.features;

import org.jspecify.annotations.NullMarked;
