package io.stockcast.peers;

import io.stockcast.forecasting.evaluation.Scoring;
import io.stockcast.forecasting.returns.ReturnSeries;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What the peers would have forecast session by session, each from what was known by then.
 *
 * <p>Sessions whose past is too short to fit a model, or never moved, are without a forecast.
 */
public final class PeerForecasts {

    private final Map<Integer, Map<Integer, Map<Contender, double[]>>> bySession;

    private PeerForecasts(Map<Integer, Map<Integer, Map<Contender, double[]>>> bySession) {
        this.bySession = bySession;
    }

    /** The forecasts as of the sessions {@code first} to {@code last}. */
    public static PeerForecasts of(ReturnSeries returns, int first, int last) {
        RollingFits fits = new RollingFits(returns, first, last);
        return new PeerForecasts(IntStream.rangeClosed(first, last)
                .parallel()
                .filter(session -> fits.asOf(session).isPresent())
                .boxed()
                .collect(Collectors.toMap(Function.identity(), session -> byHorizon(fits, session))));
    }

    /** The nine quantiles of each peer as of a session at a reported horizon; empty where there is no forecast. */
    public Optional<Map<Contender, double[]>> at(int session, int horizon) {
        return Optional.ofNullable(bySession.get(session)).map(byHorizon -> byHorizon.get(horizon));
    }

    private static Map<Integer, Map<Contender, double[]>> byHorizon(RollingFits fits, int session) {
        GjrFit fit = fits.asOf(session).orElseThrow();
        GjrGarch model = fit.model();
        FilteredReturns filtered = new FilteredReturns(fit, fits.returnsSince(session));
        double variance = filtered.nextVariance();
        Map<Integer, double[]> student = PathSimulation.quantiles(
                model, variance, StudentSample.of(model.degreesOfFreedom(), PathSimulation.PATHS));
        Map<Integer, double[]> historical =
                PathSimulation.quantiles(model, variance, filtered.innovations(RollingFits.WINDOW));
        return Scoring.HORIZONS.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        horizon -> Map.of(
                                Contender.GJR_T,
                                Objects.requireNonNull(student.get(horizon)),
                                Contender.GJR_FHS,
                                Objects.requireNonNull(historical.get(horizon)))));
    }
}
