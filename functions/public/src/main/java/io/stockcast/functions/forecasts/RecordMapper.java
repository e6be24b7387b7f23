package io.stockcast.functions.forecasts;

import io.stockcast.domain.forecast.PriceQuantiles;
import io.stockcast.domain.record.ForecastRecord;
import io.stockcast.functions.contract.StrictMapping;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.factory.Mappers;

/** Records in the contract's form. */
@Mapper(config = StrictMapping.class)
interface RecordMapper {

    RecordMapper INSTANCE = Mappers.getMapper(RecordMapper.class);

    RecordDto toDto(ForecastRecord record);

    default List<Double> prices(PriceQuantiles quantiles) {
        return quantiles.prices();
    }

    default @Nullable LocalDate orNull(Optional<LocalDate> date) {
        return date.orElse(null);
    }
}
