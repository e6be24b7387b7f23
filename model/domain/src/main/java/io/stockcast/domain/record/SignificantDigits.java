package io.stockcast.domain.record;

/** Rounds to a number of significant decimal digits, fast enough for thousands of numbers at a time. */
public final class SignificantDigits {

    /** Powers of ten up to this are exact doubles. */
    private static final int MOST = 22;

    private static final double[] POWERS = powers();

    private SignificantDigits() {}

    /** The double nearest to {@code value} that has so many digits; numbers too small or large for it stay as they are. */
    public static double round(double value, int digits) {
        if (value == 0 || !Double.isFinite(value)) {
            return value;
        }
        int decimals = digits - 1 - (int) Math.floor(Math.log10(Math.abs(value)));
        if (Math.abs(decimals) > MOST) {
            return value;
        }
        return decimals >= 0
                ? Math.rint(value * POWERS[decimals]) / POWERS[decimals]
                : Math.rint(value / POWERS[-decimals]) * POWERS[-decimals];
    }

    private static double[] powers() {
        double[] powers = new double[MOST + 1];
        for (int exponent = 0; exponent <= MOST; exponent++) {
            powers[exponent] = Double.parseDouble("1e" + exponent);
        }
        return powers;
    }
}
