/** What the network sees of each session. */
package io.stockcast.forecasting.features;
