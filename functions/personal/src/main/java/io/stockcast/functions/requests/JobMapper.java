package io.stockcast.functions.requests;

import io.stockcast.functions.contract.StrictMapping;
import io.stockcast.functions.jobs.ForecastJob;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;

/** Jobs in the contract's form. */
@Mapper(config = StrictMapping.class)
interface JobMapper {

    JobMapper INSTANCE = Mappers.getMapper(JobMapper.class);

    @Mapping(target = "id", source = "id.value")
    @Mapping(target = "symbol", source = "symbol.value")
    ForecastJobDto toDto(ForecastJob job);

    default @Nullable String orNull(Optional<String> reason) {
        return reason.orElse(null);
    }
}
