package io.stockcast.domain.analytics;

import io.stockcast.domain.record.SignificantDigits;

/** The ends of an 80 % prediction interval as changes of the last close, such as -0.012 and 0.014, in four digits. */
public record Range(double low, double high) {

    private static final int DIGITS = 4;

    public Range {
        low = SignificantDigits.round(low, DIGITS);
        high = SignificantDigits.round(high, DIGITS);
    }

    /** How far it reaches, as a share of the last close. */
    public double width() {
        return high - low;
    }
}
