package io.stockcast.functions.live;

import io.stockcast.domain.forecast.QuantileLevels;
import io.stockcast.functions.contract.StrictMapping;
import io.stockcast.functions.intraday.MinuteBar;
import io.stockcast.functions.live.QuoteListDto.LiveQuoteDto;
import io.stockcast.functions.live.QuoteListDto.MinuteBarDto;
import io.stockcast.functions.live.QuoteListDto.TodaysCloseDto;
import io.stockcast.functions.live.TodaysQuote.Outlook;
import io.stockcast.marketdata.TickerSymbol;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
    @Mapping(target = "bars", expression = "java(withBars ? bars(quote) : null)")
    @Mapping(target = "previousClose", expression = "java(previousClose(quote))")
    @Mapping(target = "close", expression = "java(close(quote))")
    @Mapping(target = "chanceAbovePreviousClose", expression = "java(chance(quote))")
    LiveQuoteDto toDto(TodaysQuote quote, @Context boolean withBars);

    default List<MinuteBarDto> bars(TodaysQuote quote) {
        return quote.quotes().bars().entrySet().stream()
                .map(bar -> toDto(bar.getKey(), quote.session().elapsedAt(bar.getKey()), bar.getValue()))
                .toList();
    }

    @Mapping(target = "open", expression = "java(bar.open())")
    @Mapping(target = "close", expression = "java(bar.close())")
    MinuteBarDto toDto(Instant start, double elapsed, MinuteBar bar);

    default @Nullable Double previousClose(TodaysQuote quote) {
        return quote.outlook().map(Outlook::previousClose).orElse(null);
    }

    default @Nullable TodaysCloseDto close(TodaysQuote quote) {
        return quote.outlook()
                .flatMap(Outlook::close)
                .map(close -> new TodaysCloseDto(
                        QuantileLevels.list(), close.quantiles().prices()))
                .orElse(null);
    }

    default @Nullable Double chance(TodaysQuote quote) {
        return quote.outlook()
                .flatMap(outlook -> outlook.close().map(close -> close.chanceAbove(outlook.previousClose())))
                .orElse(null);
    }

    default String text(TickerSymbol symbol) {
        return symbol.value();
    }

    default String text(Duration delay) {
        return delay.toString();
    }
}
