package io.stockcast.functions.instruments;

import io.stockcast.functions.contract.StrictMapping;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;

/** Listed instruments in the contract's form. */
@Mapper(config = StrictMapping.class)
interface ListedInstrumentMapper {

    ListedInstrumentMapper INSTANCE = Mappers.getMapper(ListedInstrumentMapper.class);

    List<InstrumentListDto.ListedInstrumentDto> toDtos(List<ListedInstrument> instruments);

    @Mapping(target = ".", source = "entry.instrument")
    @Mapping(target = "symbol", source = "entry.instrument.symbol.value")
    @Mapping(target = "exchangeName", expression = "java(listed.entry().instrument().exchange().title())")
    @Mapping(target = "hasPrices", source = "entry.hasPrices")
    InstrumentListDto.ListedInstrumentDto toDto(ListedInstrument listed);

    default @Nullable LocalDate orNull(Optional<LocalDate> date) {
        return date.orElse(null);
    }

    default @Nullable Boolean known(Optional<Boolean> fact) {
        return fact.orElse(null);
    }
}
