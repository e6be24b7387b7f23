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

    @Mapping(target = "markets", source = "exchanges")
    MarketListDto toDto(ExchangeHoursList hours);

    @Mapping(target = "mic", expression = "java(hours.exchange().name())")
    @Mapping(target = "name", expression = "java(hours.exchange().title())")
    @Mapping(target = "timeZone", expression = "java(hours.exchange().zone().getId())")
    MarketListDto.MarketDto toDto(ExchangeHours hours);

    default OffsetDateTime inOwnOffset(ZonedDateTime time) {
        return time.toOffsetDateTime();
    }
}
