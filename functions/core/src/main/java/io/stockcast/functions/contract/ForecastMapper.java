package io.stockcast.functions.contract;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.forecast.InputReference;
import io.stockcast.domain.forecast.LargeMove;
import io.stockcast.domain.forecast.PriceQuantiles;
import io.stockcast.domain.forecast.QuantileLevels;
import io.stockcast.domain.forecast.Scores;
import io.stockcast.domain.forecast.ShortHistory;
import io.stockcast.domain.reports.UpcomingReport;
import io.stockcast.marketdata.Instrument;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;

/** Forecasts in the contract's form. */
@Mapper(config = StrictMapping.class, uses = InstrumentMapper.class, imports = QuantileLevels.class)
public interface ForecastMapper {

    ForecastMapper INSTANCE = Mappers.getMapper(ForecastMapper.class);

    @Mapping(target = "instrument", source = "instrument")
    @Mapping(target = "levels", expression = "java(QuantileLevels.list())")
    ForecastDto toDto(Instrument instrument, Forecast forecast);

    ForecastDto.Scores toDto(Scores scores);

    ForecastDto.ShortHistory toDto(ShortHistory shortHistory);

    ForecastDto.LargeMove toDto(LargeMove largeMove);

    ForecastDto.Input toDto(InputReference input);

    ForecastDto.Report toDto(UpcomingReport report);

    default List<Double> prices(PriceQuantiles quantiles) {
        return quantiles.prices();
    }

    default ForecastDto.@Nullable Scores orNull(Optional<Scores> scores) {
        return scores.map(this::toDto).orElse(null);
    }

    default ForecastDto.@Nullable ShortHistory shortHistoryOrNull(Optional<ShortHistory> shortHistory) {
        return shortHistory.map(this::toDto).orElse(null);
    }

    default ForecastDto.@Nullable LargeMove largeMoveOrNull(Optional<LargeMove> largeMove) {
        return largeMove.map(this::toDto).orElse(null);
    }

    default @Nullable Double orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }
}
