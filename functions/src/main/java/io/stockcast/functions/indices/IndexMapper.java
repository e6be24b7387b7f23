package io.stockcast.functions.indices;

import io.stockcast.forecasting.Forecast;
import io.stockcast.forecasting.HorizonForecast;
import io.stockcast.forecasting.Method;
import io.stockcast.forecasting.Scores;
import io.stockcast.functions.contract.InstrumentMapper;
import java.util.List;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;

/** Index summaries in the contract's form. */
@Mapper(uses = InstrumentMapper.class)
interface IndexMapper {

    IndexMapper INSTANCE = Mappers.getMapper(IndexMapper.class);

    int NEXT_DAY = 1;
    int NEXT_WEEK = 5;

    List<IndexListDto.IndexSummaryDto> toDtos(List<IndexSummary> summaries);

    @Mapping(target = "forecast", source = "summary")
    IndexListDto.IndexSummaryDto toDto(IndexSummary summary);

    /** Null where the index has no forecast. */
    default IndexListDto.ForecastSummaryDto forecast(IndexSummary summary) {
        return summary.forecast()
                .map(forecast -> toDto(forecast, summary.closes()))
                .orElse(null);
    }

    @Mapping(target = "sparkline", source = "closes")
    @Mapping(target = "previousClose", expression = "java(closes.get(closes.size() - 2))")
    @Mapping(target = "nextDay", expression = "java(toDto(forecast.at(NEXT_DAY)))")
    @Mapping(target = "nextWeek", expression = "java(toDto(forecast.at(NEXT_WEEK)))")
    @Mapping(target = "skill", expression = "java(forecast.scores().map(this::skill).orElse(null))")
    IndexListDto.ForecastSummaryDto toDto(Forecast forecast, List<Double> closes);

    @Mapping(target = "low80", expression = "java(horizon.quantiles().low80())")
    @Mapping(target = "median", expression = "java(horizon.quantiles().median())")
    @Mapping(target = "high80", expression = "java(horizon.quantiles().high80())")
    IndexListDto.HorizonSummaryDto toDto(HorizonForecast horizon);

    /** How the forecast of the next day has done against the naive one. */
    default IndexListDto.SkillSummaryDto skill(Scores scores) {
        Scores.HorizonScores nextDay = scores.horizons().stream()
                .filter(horizon -> horizon.horizon() == NEXT_DAY)
                .findFirst()
                .orElseThrow();
        return new IndexListDto.SkillSummaryDto(
                scores.sessions(),
                nextDay.of(Method.EWMA_NORMAL).skill(),
                nextDay.of(Method.LSTM).coverage80());
    }
}
