package io.stockcast.marketdata.reports;

import io.stockcast.domain.reports.CompanyReports;
import io.stockcast.domain.reports.ReportDate;
import io.stockcast.domain.reports.ReportDates;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.MarketDataUnavailableException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What several sources together know of a company's reports. One that does not answer is left out, since a forecast can
 * be made without.
 *
 * @param sources of two that name the same day the first counts
 */
public record ReportCalendars(List<ReportCalendar> sources) {

    /** No source: no company's report dates are known. */
    public static final ReportCalendars NONE = new ReportCalendars(List.of());

    private static final Logger LOG = LoggerFactory.getLogger(ReportCalendars.class);

    public ReportCalendars {
        sources = List.copyOf(sources);
    }

    /** The days of a company's reports; empty where no source knows any, and for an index. */
    public Optional<CompanyReports> reportsOf(Instrument company) {
        if (company.isIndex()) {
            return Optional.empty();
        }
        return sources.stream()
                .flatMap(source -> ask(source, company).stream())
                .reduce(ReportCalendars::joined)
                .map(dates -> new CompanyReports(dates, company.exchange().calendar()));
    }

    private static Optional<ReportDates> ask(ReportCalendar source, Instrument company) {
        try {
            return source.reportsOf(company);
        } catch (MarketDataUnavailableException e) {
            LOG.warn("{} is forecast without some report dates: {}", company.symbol(), e.reason());
            return Optional.empty();
        }
    }

    private static ReportDates joined(ReportDates first, ReportDates second) {
        TreeMap<LocalDate, ReportDate> days = new TreeMap<>();
        second.dates().forEach(report -> days.put(report.date(), report));
        first.dates().forEach(report -> days.put(report.date(), report));
        LocalDate knownUntil =
                first.knownUntil().isAfter(second.knownUntil()) ? first.knownUntil() : second.knownUntil();
        return new ReportDates(List.copyOf(days.values()), knownUntil);
    }
}
