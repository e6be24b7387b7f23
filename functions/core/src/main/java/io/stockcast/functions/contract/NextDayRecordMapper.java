package io.stockcast.functions.contract;

import io.stockcast.domain.record.NextDayOutcomes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;

/** What became of an instrument's forecasts, in the contract's form. */
@Mapper(config = StrictMapping.class)
public interface NextDayRecordMapper {

    NextDayRecordDto toDto(NextDayOutcomes record);

    /** Null while no forecast has come due. */
    default @Nullable NextDayRecordDto recordOrNull(Optional<NextDayOutcomes> record) {
        return record.map(this::toDto).orElse(null);
    }
}
