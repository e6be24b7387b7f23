package io.stockcast.functions.live;

import io.stockcast.functions.contract.StrictMapping;
import io.stockcast.functions.intraday.MinuteBar;
import io.stockcast.functions.live.QuoteListDto.LiveQuoteDto;
import io.stockcast.functions.live.QuoteListDto.MinuteBarDto;
import io.stockcast.marketdata.TickerSymbol;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;

/** Quotes in the contract's form. */
@Mapper(config = StrictMapping.class)
interface QuotesMapper {

    QuotesMapper INSTANCE = Mappers.getMapper(QuotesMapper.class);

    QuoteListDto toDto(TodaysQuotes quotes, @Context boolean withBars);

    @Mapping(target = "symbol", source = "quotes.newest.symbol")
    @Mapping(target = "price", source = "quotes.newest.price")
    @Mapping(target = "time", source = "quotes.newest.time")
    @Mapping(target = "delay", source = "quotes.newest.delay")
    @Mapping(target = "source", source = "quotes.newest.source")
    @Mapping(target = "session", source = "session.date")
    @Mapping(target = "elapsed", expression = "java(quote.elapsed())")
    @Mapping(target = "bars", expression = "java(withBars ? bars(quote.quotes().bars()) : null)")
    LiveQuoteDto toDto(TodaysQuote quote, @Context boolean withBars);

    default List<MinuteBarDto> bars(SortedMap<Instant, MinuteBar> bars) {
        return bars.entrySet().stream()
                .map(bar -> toDto(bar.getKey(), bar.getValue()))
                .toList();
    }

    @Mapping(target = "open", expression = "java(bar.open())")
    @Mapping(target = "close", expression = "java(bar.close())")
    MinuteBarDto toDto(Instant start, MinuteBar bar);

    default String text(TickerSymbol symbol) {
        return symbol.value();
    }

    default String text(Duration delay) {
        return delay.toString();
    }

    default @Nullable Double orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }
}
