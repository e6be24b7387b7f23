package io.stockcast.functions.contract;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.forecast.HorizonForecast;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;

/** Summaries of single horizons in the contract's form. */
@Mapper(config = StrictMapping.class)
public interface HorizonSummaryMapper {

    HorizonSummaryMapper INSTANCE = Mappers.getMapper(HorizonSummaryMapper.class);

    int NEXT_DAY = 1;
    int NEXT_WEEK = 5;

    static HorizonSummaryDto nextDay(Forecast forecast) {
        return INSTANCE.toDto(forecast.at(NEXT_DAY));
    }

    static HorizonSummaryDto nextWeek(Forecast forecast) {
        return INSTANCE.toDto(forecast.at(NEXT_WEEK));
    }

    @Mapping(target = "low80", expression = "java(horizon.quantiles().low80())")
    @Mapping(target = "median", expression = "java(horizon.quantiles().median())")
    @Mapping(target = "high80", expression = "java(horizon.quantiles().high80())")
    HorizonSummaryDto toDto(HorizonForecast horizon);
}
