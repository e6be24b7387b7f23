package io.stockcast.functions.analytics;

import io.stockcast.domain.analytics.AtOpen;
import io.stockcast.domain.analytics.Chance;
import io.stockcast.domain.analytics.PricePosition.LongAverage;
import io.stockcast.domain.analytics.RangeWidth;
import io.stockcast.domain.analytics.ReturnShape;
import io.stockcast.domain.record.Band;
import io.stockcast.functions.contract.InstrumentMapper;
import io.stockcast.functions.contract.StrictMapping;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;

/** Statistics in the contract's form. */
@Mapper(config = StrictMapping.class, uses = InstrumentMapper.class)
interface AnalyticsMapper {

    AnalyticsMapper INSTANCE = Mappers.getMapper(AnalyticsMapper.class);

    @Mapping(target = ".", source = "analytics")
    @Mapping(target = "ranges", expression = "java(toDto(analytics.ranges()))")
    AnalyticsDto toDto(InstrumentAnalytics analytics);

    AnalyticsDto.RangeLinesDto toDto(RangeLines lines);

    @Mapping(target = "low", source = "range.low")
    @Mapping(target = "high", source = "range.high")
    AnalyticsDto.RangeWidthDto toDto(RangeWidth width);

    @Mapping(target = "asOf", source = "company.asOf")
    @Mapping(target = "pairs", source = "company.pairs")
    @Mapping(target = "followers", source = "company.followers")
    AnalyticsDto.CompanyDto toDto(NamedCompany company);

    AnalyticsDto.KeptDto toDto(Chance.Kept kept);

    AnalyticsDto.LongAverageDto toDto(LongAverage average);

    AnalyticsDto.ReturnShapeDto toDto(ReturnShape shape);

    AnalyticsDto.BandDto toDto(Band band);

    @Mapping(target = "beatsBaseline", expression = "java(scores.beatsBaseline())")
    AnalyticsDto.AtOpenDto toDto(AtOpen scores);

    default AnalyticsDto.@Nullable AtOpenDto atOpenOrNull(Optional<AtOpen> scores) {
        return scores.map(this::toDto).orElse(null);
    }

    default AnalyticsDto.@Nullable CompanyDto companyOrNull(Optional<NamedCompany> company) {
        return company.map(this::toDto).orElse(null);
    }

    default AnalyticsDto.@Nullable KeptDto keptOrNull(Optional<Chance.Kept> kept) {
        return kept.map(this::toDto).orElse(null);
    }

    default AnalyticsDto.@Nullable LongAverageDto averageOrNull(Optional<LongAverage> average) {
        return average.map(this::toDto).orElse(null);
    }

    default AnalyticsDto.@Nullable ReturnShapeDto shapeOrNull(Optional<ReturnShape> shape) {
        return shape.map(this::toDto).orElse(null);
    }

    default AnalyticsDto.@Nullable BandDto bandOrNull(Optional<Band> band) {
        return band.map(this::toDto).orElse(null);
    }

    default @Nullable Double orNull(Optional<Double> value) {
        return value.orElse(null);
    }
}
