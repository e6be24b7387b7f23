/** What the lead market, whose session ends last in a day, tells of an instrument's coming sessions. */
package io.stockcast.forecasting.lead;
