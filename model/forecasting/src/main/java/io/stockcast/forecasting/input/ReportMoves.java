package io.stockcast.forecasting.input;

import io.stockcast.domain.history.PriceHistory;
import io.stockcast.domain.reports.CompanyReports;
import io.stockcast.domain.reports.ExpectedReport;
import io.stockcast.domain.reports.ReportDates;
import io.stockcast.forecasting.returns.ReturnSeries;
import io.stockcast.forecasting.volatility.VolatilityPath;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How much more than usual a company's coming reports let its price move: those whose day is known, and the one after
 * them, which is expected.
 */
public final class ReportMoves {

    /** No report dates are known. */
    public static final ReportMoves NONE = new ReportMoves(List.of(), new ReportReactions());

    private final List<ReportSession> sessions;
    private final ReportReactions reactions;

    private ReportMoves(List<ReportSession> sessions, ReportReactions reactions) {
        this.sessions = sessions;
        this.reactions = reactions;
    }

    static ReportMoves of(
            Optional<CompanyReports> reports, PriceHistory history, ReturnSeries returns, VolatilityPath volatility) {
        return reports.map(known -> of(known, history, returns, volatility)).orElse(NONE);
    }

    private static ReportMoves of(
            CompanyReports reports, PriceHistory history, ReturnSeries returns, VolatilityPath volatility) {
        List<ReportSession> known = reports.dates().dates().stream()
                .flatMap(report -> ReportSession.of(report, reports.calendar()))
                .sorted(Comparator.comparing(ReportSession::date))
                .toList();
        Stream<ReportSession> expected = ExpectedReport.after(reports.dates()).stream()
                .flatMap(report -> ReportSession.of(report, reports.calendar()));
        return new ReportMoves(
                Stream.concat(known.stream(), expected).toList(),
                new ReportReactions(known, history, returns, volatility));
    }

    /**
     * The log of the factor by which reports usually widen the move of the next sessions; 0 where none is to come.
     *
     * @param asOf the date of the last session
     * @param horizon over how many sessions, at most {@value ReportDates#SESSIONS_AHEAD}
     */
    public double logFactor(LocalDate asOf, int horizon) {
        double excess = 0;
        for (ReportSession session : sessions) {
            if (session.isWithin(horizon, asOf)) {
                excess += session.chance() * (reactions.usual(session.slot(), asOf) - 1);
            }
        }
        return Math.log(1 + excess / horizon) / 2;
    }
}
