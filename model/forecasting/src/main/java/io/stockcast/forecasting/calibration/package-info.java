/** Keeps intervals honest: an online conformal correction of each instrument from its own past alone. */
package io.stockcast.forecasting.calibration;
