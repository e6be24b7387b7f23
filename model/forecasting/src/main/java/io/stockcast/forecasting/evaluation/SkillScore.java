package io.stockcast.forecasting.evaluation;

/**
 * A skill score, {@code 1 - CRPS / CRPS of the baseline}, with its 95 % confidence interval.
 *
 * <p>The skill is one less the ratio {@code r} of two means, so its error is that of the mean of
 * {@code a_t - r b_t} over the mean of {@code b_t} (the delta method), {@code a_t} and {@code b_t} being the sums of
 * both scores over the instruments of a date, in order of time. The error is {@linkplain HacError HAC}, and the
 * interval normal: 1.96 errors to each side.
 *
 * @param value positive where the method is better than the baseline
 * @param error the standard error
 */
public record SkillScore(double value, double error) {

    private static final double NORMAL_975 = 1.959963984540054;

    /** Of the scores of a method and a baseline, date by date; a baseline without loss leaves no skill. */
    static SkillScore of(double[] scores, double[] baseline, int horizon) {
        double mean = HacError.mean(baseline);
        if (mean == 0) {
            return new SkillScore(0, 0);
        }
        double ratio = HacError.mean(scores) / mean;
        double[] residuals = new double[scores.length];
        for (int t = 0; t < residuals.length; t++) {
            residuals[t] = scores[t] - ratio * baseline[t];
        }
        return new SkillScore(1 - ratio, HacError.ofMean(residuals, horizon) / mean);
    }

    /** The lower end of the confidence interval. */
    public double low() {
        return value - NORMAL_975 * error;
    }

    /** The upper end of the confidence interval. */
    public double high() {
        return value + NORMAL_975 * error;
    }

    /** Whether the confidence interval leaves out zero. */
    public boolean isReliable() {
        return low() > 0 || high() < 0;
    }
}
