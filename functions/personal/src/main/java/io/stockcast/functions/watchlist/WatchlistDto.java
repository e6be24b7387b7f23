package io.stockcast.functions.watchlist;

import io.stockcast.functions.contract.HorizonSummaryDto;
import io.stockcast.functions.contract.InstrumentDto;
import io.stockcast.functions.contract.NextDayRecordDto;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The contract's Watchlist. */
record WatchlistDto(String id, String name, List<EntryDto> entries) {

    /** The contract's WatchlistEntry. */
    record EntryDto(
            InstrumentDto instrument,
            Instant addedAt,
            LocalDate lastSession,
            @Nullable QuoteDto quote,
            @Nullable ForecastSummaryDto forecast,
            @Nullable Double widthPercentile,
            @Nullable NextDayRecordDto record,
            @Nullable String note,
            @Nullable Double buyPrice,
            @Nullable List<ChanceDto> chanceAbove) {}

    /** The contract's ChanceAbove. */
    record ChanceDto(int horizon, LocalDate date, double probability) {}

    /** The contract's Quote. */
    record QuoteDto(LocalDate asOf, double lastClose, double previousClose, List<Double> sparkline) {}

    /** The contract's WatchlistForecast. */
    record ForecastSummaryDto(LocalDate asOf, HorizonSummaryDto nextDay, HorizonSummaryDto nextWeek) {}
}
