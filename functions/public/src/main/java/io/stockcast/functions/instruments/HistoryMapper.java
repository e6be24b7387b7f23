package io.stockcast.functions.instruments;

import io.stockcast.domain.history.Bar;
import io.stockcast.functions.contract.StrictMapping;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;
import org.mapstruct.factory.Mappers;

/** Histories in the contract's form. */
@Mapper(config = StrictMapping.class)
interface HistoryMapper {

    HistoryMapper INSTANCE = Mappers.getMapper(HistoryMapper.class);

    @Mapping(target = "symbol", source = "instrument.symbol.value")
    @Mapping(target = "currency", source = "instrument.currency")
    HistoryDto toDto(InstrumentHistory history);

    @Mapping(target = "open", qualifiedByName = "suppliedPrice")
    @Mapping(target = "high", qualifiedByName = "suppliedPrice")
    @Mapping(target = "low", qualifiedByName = "suppliedPrice")
    @Mapping(target = "adjustedClose", qualifiedByName = "suppliedPrice")
    @Mapping(target = "volume", qualifiedByName = "suppliedVolume")
    HistoryDto.BarDto toDto(Bar bar);

    default @Nullable LocalDate orNull(Optional<LocalDate> date) {
        return date.orElse(null);
    }

    @Named("suppliedPrice")
    default @Nullable Double suppliedPrice(double price) {
        return Double.isNaN(price) ? null : price;
    }

    @Named("suppliedVolume")
    default @Nullable Long suppliedVolume(long volume) {
        return volume == Bar.NO_VOLUME ? null : volume;
    }
}
