package io.stockcast.domain.analytics;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How the indices move with each other.
 *
 * @param asOf the newest session of any of them
 * @param indices those whose prices go on, in the order they are shown
 * @param pairs each two of them once, the earlier first
 * @param followers those that close before New York does, on the same date
 */
public record Company(LocalDate asOf, List<Member> indices, List<Pair> pairs, List<Follower> followers) {

    public Company {
        indices = List.copyOf(indices);
        pairs = List.copyOf(pairs);
        followers = List.copyOf(followers);
    }

    /**
     * One index.
     *
     * @param asOf its last session
     * @param widthPercentile of the next day's range among those of five years; empty with too few of them
     */
    public record Member(String symbol, LocalDate asOf, Optional<Double> widthPercentile) {}

    /** The correlations of the returns of two indices between the dates on which both had a session. */
    public record Pair(String first, String second, Estimate recent, Estimate fiveYears) {}

    /** The correlations of an index's returns with what New York had done since it last closed. */
    public record Follower(String symbol, Estimate recent, Estimate fiveYears) {}
}
