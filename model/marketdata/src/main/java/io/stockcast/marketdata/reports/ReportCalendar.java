package io.stockcast.marketdata.reports;

import io.stockcast.domain.reports.ReportDates;
import io.stockcast.marketdata.Instrument;
import java.util.Optional;

/** A source of the days on which companies report, or of some of them: those of the past, or those to come. */
public interface ReportCalendar {

    /**
     * The days of a company's reports; empty where this source knows of none.
     *
     * @throws io.stockcast.marketdata.MarketDataUnavailableException where it does not answer right now
     */
    Optional<ReportDates> reportsOf(Instrument company);
}
