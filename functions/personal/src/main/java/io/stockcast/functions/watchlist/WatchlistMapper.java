package io.stockcast.functions.watchlist;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.functions.contract.HorizonSummaryMapper;
import io.stockcast.functions.contract.InstrumentMapper;
import io.stockcast.functions.contract.NextDayRecordMapper;
import io.stockcast.functions.contract.StrictMapping;
import io.stockcast.functions.quotes.Quote;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;

/** Watchlists in the contract's form. */
@Mapper(
        config = StrictMapping.class,
        uses = {InstrumentMapper.class, NextDayRecordMapper.class},
        imports = HorizonSummaryMapper.class)
interface WatchlistMapper {

    WatchlistMapper INSTANCE = Mappers.getMapper(WatchlistMapper.class);

    List<WatchlistDto.EntryDto> toDtos(List<WatchlistEntry> entries);

    @Mapping(target = "instrument", source = "watched.instrument")
    @Mapping(target = "addedAt", source = "watched.addedAt")
    WatchlistDto.EntryDto toDto(WatchlistEntry entry);

    @Mapping(target = "sparkline", source = "closes")
    @Mapping(target = "lastClose", expression = "java(quote.lastClose())")
    @Mapping(target = "previousClose", expression = "java(quote.previousClose())")
    WatchlistDto.QuoteDto toDto(Quote quote);

    @Mapping(target = "nextDay", expression = "java(HorizonSummaryMapper.nextDay(forecast))")
    @Mapping(target = "nextWeek", expression = "java(HorizonSummaryMapper.nextWeek(forecast))")
    WatchlistDto.ForecastSummaryDto toDto(Forecast forecast);

    default WatchlistDto.@Nullable QuoteDto quoteOrNull(Optional<Quote> quote) {
        return quote.map(this::toDto).orElse(null);
    }

    default WatchlistDto.@Nullable ForecastSummaryDto forecastOrNull(Optional<Forecast> forecast) {
        return forecast.map(this::toDto).orElse(null);
    }
}
