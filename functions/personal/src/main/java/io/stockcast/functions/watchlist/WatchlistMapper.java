package io.stockcast.functions.watchlist;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.functions.contract.HorizonSummaryMapper;
import io.stockcast.functions.contract.InstrumentMapper;
import io.stockcast.functions.contract.NextDayRecordMapper;
import io.stockcast.functions.contract.StrictMapping;
import io.stockcast.functions.quotes.Quote;
import io.stockcast.marketdata.TickerSymbol;
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

    List<ListsDto.ListDto> toListDtos(List<ListedSymbols> lists);

    @Mapping(target = "id", source = "heading.id")
    @Mapping(target = "name", source = "heading.name")
    @Mapping(target = "hasFeed", source = "heading.hasFeed")
    ListsDto.ListDto toDto(ListedSymbols list);

    @Mapping(target = "symbols", expression = "java(List.of())")
    ListsDto.ListDto toDto(ListHeading newList);

    @Mapping(target = "id", source = "heading.id")
    @Mapping(target = "name", source = "heading.name")
    WatchlistDto toDto(ListHeading heading, List<WatchlistEntry> entries);

    ImportOutcomeDto toDto(ImportOutcome outcome);

    @Mapping(target = "instrument", source = "watched.instrument")
    @Mapping(target = "addedAt", source = "watched.addedAt")
    @Mapping(target = "note", source = "watched.notes.note")
    @Mapping(target = "buyPrice", source = "watched.notes.buyPrice")
    @Mapping(target = "chanceAbove", expression = "java(toChances(entry.chanceAbove()))")
    WatchlistDto.EntryDto toDto(WatchlistEntry entry);

    @Mapping(target = "sparkline", source = "closes")
    @Mapping(target = "lastClose", expression = "java(quote.lastClose())")
    @Mapping(target = "previousClose", expression = "java(quote.previousClose())")
    WatchlistDto.QuoteDto toDto(Quote quote);

    @Mapping(target = "nextDay", expression = "java(HorizonSummaryMapper.nextDay(forecast))")
    @Mapping(target = "nextWeek", expression = "java(HorizonSummaryMapper.nextWeek(forecast))")
    WatchlistDto.ForecastSummaryDto toDto(Forecast forecast);

    WatchlistDto.ChanceDto toDto(ChanceAbove chance);

    default @Nullable List<WatchlistDto.ChanceDto> toChances(Optional<List<ChanceAbove>> chances) {
        return chances.map(known -> known.stream().map(this::toDto).toList()).orElse(null);
    }

    default @Nullable String textOrNull(Optional<String> text) {
        return text.orElse(null);
    }

    default @Nullable Double numberOrNull(Optional<Double> number) {
        return number.orElse(null);
    }

    default String text(ListId id) {
        return id.value();
    }

    default String text(TickerSymbol symbol) {
        return symbol.value();
    }

    default WatchlistDto.@Nullable QuoteDto quoteOrNull(Optional<Quote> quote) {
        return quote.map(this::toDto).orElse(null);
    }

    default WatchlistDto.@Nullable ForecastSummaryDto forecastOrNull(Optional<Forecast> forecast) {
        return forecast.map(this::toDto).orElse(null);
    }
}
