package io.stockcast.functions.markets;

import io.stockcast.functions.contract.StrictMapping;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;

/** Exchanges in the contract's form. */
@Mapper(config = StrictMapping.class)
interface ExchangeHoursMapper {

    ExchangeHoursMapper INSTANCE = Mappers.getMapper(ExchangeHoursMapper.class);

    MarketListDto toDto(ExchangeHoursList markets);

    @Mapping(target = "mic", expression = "java(market.exchange().name())")
    @Mapping(target = "name", expression = "java(market.exchange().title())")
    @Mapping(target = "timeZone", expression = "java(market.exchange().zone().getId())")
    MarketListDto.MarketDto toDto(ExchangeHours market);

    default OffsetDateTime inOwnOffset(ZonedDateTime time) {
        return time.toOffsetDateTime();
    }
}
