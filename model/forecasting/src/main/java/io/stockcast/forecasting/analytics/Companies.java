package io.stockcast.forecasting.analytics;

import io.stockcast.domain.analytics.Company;
import io.stockcast.domain.analytics.Company.Follower;
import io.stockcast.domain.analytics.Company.Member;
import io.stockcast.domain.analytics.Company.Pair;
import io.stockcast.domain.analytics.Estimate;
import io.stockcast.domain.analytics.IndexReturns;
import io.stockcast.domain.calendar.Exchange;
import io.stockcast.domain.forecast.ReferenceSymbols;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Compares the returns of indices. */
public final class Companies {

    private static final int RECENT = 60;

    /** An index whose last session is further back than this has no part in what is true today. */
    private static final int DAYS = 14;

    private static final ZoneId NEW_YORK = Exchange.XNYS.zone();

    private Companies() {}

    /** How indices move with each other, in their order. */
    public static Company of(List<IndexReturns> indices) {
        LocalDate newest = indices.stream()
                .map(IndexReturns::asOf)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        List<IndexReturns> living = indices.stream()
                .filter(index -> !index.asOf().isBefore(newest.minusDays(DAYS)))
                .toList();
        return new Company(newest, members(living), pairs(living), followers(living));
    }

    private static List<Member> members(List<IndexReturns> indices) {
        return indices.stream()
                .map(index -> new Member(index.symbol(), index.asOf(), index.widthPercentile()))
                .toList();
    }

    private static List<Pair> pairs(List<IndexReturns> indices) {
        return IntStream.range(0, indices.size())
                .boxed()
                .flatMap(i -> IntStream.range(i + 1, indices.size())
                        .boxed()
                        .flatMap(j -> pair(indices.get(i), indices.get(j)).stream()))
                .toList();
    }

    private static Optional<Pair> pair(IndexReturns first, IndexReturns second) {
        return compared(
                PairedReturns.onCommonDates(first, second),
                (recent, fiveYears) -> new Pair(first.symbol(), second.symbol(), recent, fiveYears));
    }

    private static List<Follower> followers(List<IndexReturns> indices) {
        return indices.stream()
                .filter(index -> index.symbol().equals(ReferenceSymbols.LEAD_INDEX))
                .flatMap(lead -> indices.stream().flatMap(index -> follower(index, lead)))
                .toList();
    }

    private static Stream<Follower> follower(IndexReturns index, IndexReturns lead) {
        boolean closesWithNewYork = Exchange.ofMic(index.exchange())
                .filter(exchange -> exchange.zone().equals(NEW_YORK))
                .isPresent();
        return closesWithNewYork
                ? Stream.empty()
                : compared(
                        PairedReturns.afterLead(index, lead),
                        (recent, fiveYears) -> new Follower(index.symbol(), recent, fiveYears))
                        .stream();
    }

    private static <T> Optional<T> compared(PairedReturns returns, BiFunction<Estimate, Estimate, T> comparison) {
        Optional<Estimate> recent = returns.last(RECENT).correlation();
        return returns.correlation().flatMap(all -> recent.map(newest -> comparison.apply(newest, all)));
    }
}
