package io.stockcast.forecasting.analytics;

import io.stockcast.domain.analytics.Estimate;
import io.stockcast.domain.analytics.IndexReturns;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Returns of two indices over the same spans of time, the oldest first. */
record PairedReturns(double[] first, double[] second) {

    /** Between the dates on which both had a session; a holiday of one makes both returns longer. */
    static PairedReturns onCommonDates(IndexReturns first, IndexReturns second) {
        Spans spans = new Spans(first, second);
        int j = 0;
        for (int i = 0; i < first.dates().size(); i++) {
            LocalDate date = first.dates().get(i);
            while (j < second.dates().size() && second.dates().get(j).isBefore(date)) {
                j++;
            }
            if (j < second.dates().size() && second.dates().get(j).equals(date)) {
                spans.to(i, j);
            }
        }
        return spans.returns();
    }

    /**
     * Of an index that closes before the lead does, from session to session, and of the lead from the last close that
     * was known on the one to the last that was known on the other; without sessions between which the lead did not
     * trade.
     */
    static PairedReturns afterLead(IndexReturns index, IndexReturns lead) {
        Spans spans = new Spans(index, lead);
        int known = -1;
        for (int i = 0; i < index.dates().size(); i++) {
            int before = known;
            while (known + 1 < lead.dates().size()
                    && lead.dates().get(known + 1).isBefore(index.dates().get(i))) {
                known++;
            }
            if (known > before && before >= 0) {
                spans.to(i, known);
            } else if (known >= 0) {
                spans.from(i, known);
            }
        }
        return spans.returns();
    }

    /** The newest of them. */
    PairedReturns last(int count) {
        return new PairedReturns(last(first, count), last(second, count));
    }

    Optional<Estimate> correlation() {
        return Correlations.of(first, second);
    }

    private static double[] last(double[] values, int count) {
        return Arrays.copyOfRange(values, Math.max(0, values.length - count), values.length);
    }

    /** Collects returns from pair to pair of sessions. */
    private static final class Spans {

        private final double[] firstPrices;
        private final double[] secondPrices;
        private final double[] firstReturns;
        private final double[] secondReturns;
        private int firstSession = -1;
        private int secondSession = -1;
        private int count;

        Spans(IndexReturns first, IndexReturns second) {
            this.firstPrices = logPrices(first.logReturns());
            this.secondPrices = logPrices(second.logReturns());
            this.firstReturns = new double[firstPrices.length];
            this.secondReturns = new double[firstPrices.length];
        }

        void to(int first, int second) {
            if (firstSession >= 0) {
                firstReturns[count] = firstPrices[first] - firstPrices[firstSession];
                secondReturns[count] = secondPrices[second] - secondPrices[secondSession];
                count++;
            }
            from(first, second);
        }

        void from(int first, int second) {
            firstSession = first;
            secondSession = second;
        }

        PairedReturns returns() {
            return new PairedReturns(Arrays.copyOf(firstReturns, count), Arrays.copyOf(secondReturns, count));
        }

        private static double[] logPrices(List<Double> logReturns) {
            double[] prices = new double[logReturns.size()];
            for (int t = 1; t < prices.length; t++) {
                prices[t] = prices[t - 1] + logReturns.get(t);
            }
            return prices;
        }
    }
}
