package io.stockcast.functions.contract;

import io.stockcast.marketdata.Instrument;
import java.util.List;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;

/** Instruments in the contract's form. */
@Mapper(config = StrictMapping.class)
public interface InstrumentMapper {

    InstrumentMapper INSTANCE = Mappers.getMapper(InstrumentMapper.class);

    @Mapping(target = "symbol", source = "symbol.value")
    @Mapping(target = "exchangeName", expression = "java(instrument.exchange().title())")
    InstrumentDto toDto(Instrument instrument);

    List<InstrumentDto> toDtos(List<Instrument> instruments);
}
