package io.stockcast.marketdata.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.domain.calendar.Exchange;
import io.stockcast.domain.reports.CompanyReports;
import io.stockcast.domain.reports.ReportDate;
import io.stockcast.domain.reports.ReportDates;
import io.stockcast.domain.reports.ReportTime;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.InstrumentKind;
import io.stockcast.marketdata.MarketDataUnavailableException;
import io.stockcast.marketdata.TickerSymbol;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportCalendarsTest {

    private static final LocalDate JULY = LocalDate.of(2026, 7, 30);
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 29);

    private final ReportCalendar past =
            company -> Optional.of(new ReportDates(List.of(new ReportDate(JULY, ReportTime.AFTER_CLOSE)), JULY));
    private final ReportCalendar ahead = company ->
            Optional.of(new ReportDates(List.of(ReportDate.on(JULY), ReportDate.on(OCTOBER)), OCTOBER.plusDays(7)));
    private final ReportCalendar silent = company -> {
        throw new MarketDataUnavailableException("It does not answer.", new IllegalStateException());
    };

    @Test
    void sources_shouldMakeUpWhatTheOthersLack() {
        assertThat(reports(InstrumentKind.STOCK, past, ahead))
                .contains(new CompanyReports(
                        new ReportDates(
                                List.of(new ReportDate(JULY, ReportTime.AFTER_CLOSE), ReportDate.on(OCTOBER)),
                                OCTOBER.plusDays(7)),
                        Exchange.XNAS.calendar()));
    }

    @Test
    void sourceThatDoesNotAnswer_shouldBeLeftOut() {
        assertThat(reports(InstrumentKind.STOCK, silent, past)).isEqualTo(reports(InstrumentKind.STOCK, past));
        assertThat(reports(InstrumentKind.STOCK, silent)).isEmpty();
    }

    @Test
    void index_shouldHaveNoReports() {
        assertThat(reports(InstrumentKind.INDEX, past)).isEmpty();
    }

    private static Optional<CompanyReports> reports(InstrumentKind kind, ReportCalendar... sources) {
        return new ReportCalendars(List.of(sources))
                .reportsOf(new Instrument(new TickerSymbol("AAPL"), "Apple", kind, Exchange.XNAS, "USD"));
    }
}
