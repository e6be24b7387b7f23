package io.stockcast.forecasting.analytics;

import static io.stockcast.forecasting.analytics.OverlappingShare.NORMAL_975;

import io.stockcast.domain.analytics.Chance.Kept;
import io.stockcast.domain.distribution.QuantileCurve;
import io.stockcast.domain.history.Bar;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.domain.record.BackTestRecord;
import io.stockcast.domain.record.Band;
import io.stockcast.domain.record.ScoredSession;
import io.stockcast.domain.record.SessionSeries;
import io.stockcast.forecasting.analytics.Chances.Event;
import io.stockcast.forecasting.evaluation.HacError;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What became of an event's probabilities in the back-test.
 *
 * <p>The band is {@code mean(p) +- 1.96 e}, with the error {@code e} of the mean of {@code came - p} by {@link HacError},
 * and at least that of independent outcomes, {@code sqrt(mean(p (1 - p)) / n)}.
 */
final class KeptChances {

    private final Map<LocalDate, Double> closes;

    KeptChances(PriceHistory history) {
        this.closes = history.bars().stream()
                .skip(Math.max(0, history.size() - 2L * SessionSeries.LENGTH))
                .collect(Collectors.toMap(Bar::date, Bar::close));
    }

    Optional<Kept> of(Event event, BackTestRecord backTest) {
        List<Outcome> outcomes = backTest.horizons().stream()
                .filter(series -> series.horizon() == event.horizon())
                .flatMap(series -> series.sessions().stream())
                .map(session -> outcome(event, session))
                .toList();
        return outcomes.isEmpty() ? Optional.empty() : Optional.of(kept(outcomes, event.horizon()));
    }

    private record Outcome(double promised, double came) {}

    private Outcome outcome(Event event, ScoredSession session) {
        double close = Objects.requireNonNull(closes.get(session.asOf()));
        QuantileCurve curve = QuantileCurve.of(session.quantiles(), close);
        return new Outcome(event.probability(curve), event.came(Math.log(session.close() / close)) ? 1 : 0);
    }

    private static Kept kept(List<Outcome> outcomes, int horizon) {
        double promised = mean(outcomes, Outcome::promised);
        double came = mean(outcomes, Outcome::came);
        if (!OverlappingShare.isEnough(outcomes.size(), horizon)) {
            return new Kept(promised, came, outcomes.size(), Optional.empty());
        }
        double reach = NORMAL_975 * Math.max(overlapping(outcomes, horizon), independent(outcomes));
        Band chance = new Band(Math.max(0, promised - reach), Math.min(1, promised + reach));
        return new Kept(promised, came, outcomes.size(), Optional.of(chance));
    }

    private static double overlapping(List<Outcome> outcomes, int horizon) {
        double[] residuals = outcomes.stream()
                .mapToDouble(outcome -> outcome.came() - outcome.promised())
                .toArray();
        return HacError.ofMean(residuals, horizon);
    }

    private static double independent(List<Outcome> outcomes) {
        return Math.sqrt(mean(outcomes, outcome -> outcome.promised() * (1 - outcome.promised())) / outcomes.size());
    }

    private static double mean(List<Outcome> outcomes, Function<Outcome, Double> figure) {
        return outcomes.stream().mapToDouble(figure::apply).average().orElseThrow();
    }
}
