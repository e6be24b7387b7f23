/** What the open of a session makes of the evening's forecast of its close, and how good that is. */
@NullMarked
package io.stockcast.forecasting.opening;

import org.jspecify.annotations.NullMarked;
