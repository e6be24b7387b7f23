package io.stockcast.functions.indices;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.forecast.Method;
import io.stockcast.domain.forecast.Scores;
import io.stockcast.functions.contract.HorizonSummaryMapper;
import io.stockcast.functions.contract.InstrumentMapper;
import io.stockcast.functions.contract.NextDayRecordMapper;
import io.stockcast.functions.contract.StrictMapping;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;

/** Index summaries in the contract's form. */
@Mapper(
        config = StrictMapping.class,
        uses = {InstrumentMapper.class, NextDayRecordMapper.class},
        imports = HorizonSummaryMapper.class)
interface IndexMapper {

    IndexMapper INSTANCE = Mappers.getMapper(IndexMapper.class);

    List<IndexListDto.IndexSummaryDto> toDtos(List<IndexSummary> summaries);

    @Mapping(target = "forecast", source = "summary")
    IndexListDto.IndexSummaryDto toDto(IndexSummary summary);

    /** Null where the index has no forecast. */
    default IndexListDto.@Nullable ForecastSummaryDto forecast(IndexSummary summary) {
        return summary.forecast()
                .map(forecast -> toDto(
                        forecast, summary.closes(), summary.widthPercentile().orElse(null)))
                .orElse(null);
    }

    default @Nullable LocalDate dateOrNull(Optional<LocalDate> date) {
        return date.orElse(null);
    }

    @Mapping(target = "asOf", source = "forecast.asOf")
    @Mapping(target = "lastClose", source = "forecast.lastClose")
    @Mapping(target = "sparkline", source = "closes")
    @Mapping(target = "previousClose", expression = "java(closes.get(closes.size() - 2))")
    @Mapping(target = "nextDay", expression = "java(HorizonSummaryMapper.nextDay(forecast))")
    @Mapping(target = "nextWeek", expression = "java(HorizonSummaryMapper.nextWeek(forecast))")
    @Mapping(target = "skill", expression = "java(forecast.scores().map(this::skill).orElse(null))")
    IndexListDto.ForecastSummaryDto toDto(Forecast forecast, List<Double> closes, @Nullable Double widthPercentile);

    /** How the forecast of the next day has done against the naive one. */
    default IndexListDto.SkillSummaryDto skill(Scores scores) {
        Scores.HorizonScores nextDay = scores.horizons().stream()
                .filter(horizon -> horizon.horizon() == HorizonSummaryMapper.NEXT_DAY)
                .findFirst()
                .orElseThrow();
        return new IndexListDto.SkillSummaryDto(
                scores.sessions(),
                nextDay.of(Method.EWMA_NORMAL).skill(),
                nextDay.of(Method.LSTM).coverage80());
    }
}
