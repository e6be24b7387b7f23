package io.stockcast.forecasting.features;

import static io.stockcast.forecasting.features.QuarterlyEvents.Quarters.LAST_YEAR;
import static io.stockcast.forecasting.features.QuarterlyEvents.Quarters.SAME_OF_TWO_YEARS;
import static io.stockcast.forecasting.features.QuarterlyEvents.Quarters.YEAR_BEFORE;

import io.stockcast.forecasting.history.PriceHistory;
import io.stockcast.forecasting.input.LeadMarket;
import io.stockcast.forecasting.returns.ReturnSeries;
import io.stockcast.forecasting.volatility.EwmaVolatility;
import io.stockcast.forecasting.volatility.UsualVolatility;
import io.stockcast.forecasting.volatility.VolatilityPath;
import java.util.List;

/**
 * What the network sees of each session: returns, ranges and volatilities as pure numbers of order one.
 *
 * <p>Returns and ranges are scaled by the volatility forecast made before them; but for the usual volatility no level
 * enters, nor a date, nor anything fitted over the whole history. A row depends on its own session and earlier ones only.
 */
public final class Features {

    /** How many sessions the network looks back on. */
    public static final int WINDOW = 40;

    /** The features of a session, in their order. */
    public static final List<String> NAMES = List.of(
            "log-return / volatility forecast for it",
            "absolute log-return / volatility forecast for it - 0.8",
            "log of range volatility / volatility forecast for it (0 without a range)",
            "log of volatility forecast / its mean over the last 250 sessions",
            "log of volatility forecast a day over 20 sessions / over 1",
            "log of EWMA(0.94) volatility / volatility forecast",
            "log-return of the last 5 sessions / volatility forecast for them",
            "log-return of the last 20 sessions / volatility forecast for them",
            "1 where the session has a range, else 0",
            "log of volume / its geometric mean over the 20 sessions before (0 without volumes)",
            "rate of quarterly events on the next weekday, last year",
            "rate of quarterly events within 1 day of it, last year",
            "rate of quarterly events within 4 days of it, last year",
            "rate of quarterly events on it, the year before",
            "rate of events within 1 day of it in the same quarter of the last two years",
            "rate of quarterly events 2 to 5 weekdays ahead, last year",
            "rate of quarterly events 6 to 10 weekdays ahead, last year",
            "rate of quarterly events 11 to 20 weekdays ahead, last year",
            "2 log of the mean volatility forecast over the last 250 sessions / 1.5 %",
            "log of the lead market's volatility forecast / its mean over the last 250 sessions, less the instrument's"
                    + " (0 without a lead market)");

    /** How many features a session has. */
    public static final int COUNT = NAMES.size();

    private static final int WEEK = 5;
    private static final int MONTH = 20;
    private static final double MEAN_ABSOLUTE_NORMAL = 0.8;

    /** A day's volatility that is low for a stock and high for an index. */
    public static final double ORDINARY_SIGMA = 0.015;

    private final PriceHistory history;
    private final ReturnSeries series;
    private final EwmaVolatility ewma;
    private final VolatilityPath har;
    private final UsualVolatility usual;
    private final VolumeSurprise volume;
    private final LeadMarket lead;

    public Features(
            PriceHistory history, ReturnSeries series, EwmaVolatility ewma, VolatilityPath har, LeadMarket lead) {
        this.history = history;
        this.series = series;
        this.ewma = ewma;
        this.har = har;
        this.usual = new UsualVolatility(har);
        this.volume = new VolumeSurprise(history);
        this.lead = lead;
    }

    /** The first session that has a whole window behind it. */
    public int firstSession() {
        return har.firstSession() + MONTH + WINDOW - 1;
    }

    /** The rows of sessions {@code from - WINDOW + 1} to {@code to}, in order, {@code [n][COUNT]}. */
    public float[][] rows(int from, int to) {
        int start = from - WINDOW + 1;
        QuarterlyEvents events = new QuarterlyEvents(history, start, har.firstSession() + 1, this::eventStrength);
        float[][] rows = new float[to - start + 1][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = row(start + i, events);
        }
        return rows;
    }

    private float[] row(int t, QuarterlyEvents events) {
        double surprise = series.logReturn(t) / har.sigma(t - 1, 1);
        double today = har.sigma(t, 1);
        double usually = usual.at(t);
        double strain = Math.log(today / usually);
        return new float[] {
            clipped(surprise, 8),
            clipped(Math.abs(surprise) - MEAN_ABSOLUTE_NORMAL, 8),
            clipped(rangeSurprise(t), 3),
            clipped(strain, 3),
            clipped(Math.log(har.sigma(t, MONTH) / Math.sqrt(MONTH) / today), 3),
            clipped(Math.log(ewma.sigma(t, 1) / today), 3),
            clipped(series.logReturn(t - WEEK, t) / har.sigma(t - WEEK, WEEK), 8),
            clipped(series.logReturn(t - MONTH, t) / har.sigma(t - MONTH, MONTH), 8),
            Double.isNaN(series.rangeVariance(t)) ? 0 : 1,
            clipped(volume.at(t), 2),
            clipped(events.rate(t, 0, 0, 1, LAST_YEAR), 8),
            clipped(events.rate(t, -1, 1, 3, LAST_YEAR), 8),
            clipped(events.rate(t, -4, 4, 6, LAST_YEAR), 8),
            clipped(events.rate(t, 0, 0, 1, YEAR_BEFORE), 8),
            clipped(events.rate(t, -1, 1, 3, SAME_OF_TWO_YEARS), 8),
            clipped(events.rate(t, 1, 6, 4, LAST_YEAR), 8),
            clipped(events.rate(t, 7, 13, 5, LAST_YEAR), 8),
            clipped(events.rate(t, 14, 27, 10, LAST_YEAR), 8),
            clipped(2 * Math.log(usually / ORDINARY_SIGMA), 2),
            clipped(lead.strain(t).orElse(strain) - strain, 3)
        };
    }

    /** The log of a session's range volatility over the forecast for it; 0 without a range. */
    private double rangeSurprise(int t) {
        double range = series.rangeVariance(t);
        return Double.isNaN(range) ? 0 : Math.log(Math.sqrt(range) / har.sigma(t - 1, 1));
    }

    /** An unusual range on an unusual volume. */
    private double eventStrength(int t) {
        double range = Math.max(0, Math.min(2, rangeSurprise(t)));
        return range * Math.max(0, Math.min(1.5, volume.at(t)));
    }

    private static float clipped(double value, double bound) {
        return (float) Math.max(-bound, Math.min(bound, value));
    }
}
