package io.stockcast.functions.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.domain.forecast.InputReference;
import io.stockcast.domain.forecast.InputRole;
import io.stockcast.domain.forecast.ReferenceSeries;
import io.stockcast.domain.forecast.ReferenceSymbols;
import io.stockcast.domain.reports.ReportDate;
import io.stockcast.domain.reports.ReportDates;
import io.stockcast.functions.testing.Forecasts;
import io.stockcast.marketdata.CuratedInstruments;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.TickerSymbol;
import io.stockcast.marketdata.reports.ReportCalendars;
import io.stockcast.marketdata.testing.Histories;
import io.stockcast.marketdata.testing.InMemoryMarketData;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ForecastInputsTest {

    private static final Instrument FTSE =
            new CuratedInstruments().find(new TickerSymbol("FTSE")).orElseThrow();

    @Test
    void everyReferenceSeries_shouldBeGathered() {
        InMemoryMarketData market = new InMemoryMarketData().with(Histories.walk("FTSE"));
        ReferenceSymbols.of("FTSE").values().forEach(symbol -> market.with(Histories.walk(symbol)));

        GatheredInput gathered = new ForecastInputs(ForecastSources.ofPrices(market), Forecasts.CLOCK).of(FTSE);

        assertThat(gathered.input().references())
                .extracting(ReferenceSeries::role)
                .containsExactlyElementsOf(ReferenceSymbols.of("FTSE").keySet())
                .contains(InputRole.COUNTRY_FUND);
    }

    @Test
    void reportDates_shouldBeGatheredAsFarAsTheyAreKnown() {
        Instrument coke = new CuratedInstruments().find(new TickerSymbol("KO")).orElseThrow();
        InMemoryMarketData market = new InMemoryMarketData().with(Histories.walk("KO"));
        LocalDate asOf = Histories.walk("KO").last().date();
        ReportDate past = ReportDate.on(asOf.minusDays(60));
        ReportDate soon = ReportDate.on(asOf.plusDays(5));
        ReportDate late = ReportDate.on(asOf.plusDays(60));
        ReportCalendars reports = new ReportCalendars(
                List.of(company -> Optional.of(new ReportDates(List.of(past, soon, late), late.date()))));

        GatheredInput gathered = new ForecastInputs(new ForecastSources(market, reports), Forecasts.CLOCK).of(coke);

        assertThat(gathered.input().reports().orElseThrow().dates().dates()).containsExactly(past, soon);
        assertThat(gathered.input().named()).extracting(InputReference::role).contains(InputRole.REPORT_DATES);
    }
}
