package io.stockcast.functions.records;

import io.stockcast.domain.forecast.PriceQuantiles;
import io.stockcast.domain.record.BackTestRecord;
import io.stockcast.domain.record.Band;
import io.stockcast.domain.record.HorizonRecord.CalibrationPoint;
import io.stockcast.domain.record.HorizonRecord.HistogramBin;
import io.stockcast.domain.record.HorizonScore;
import io.stockcast.domain.record.HorizonScore.Significance;
import io.stockcast.functions.contract.InstrumentMapper;
import io.stockcast.functions.contract.StrictMapping;
import io.stockcast.functions.records.NamedScoreboard.NamedMiss;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;

/** Records in the contract's form. */
@Mapper(config = StrictMapping.class, uses = InstrumentMapper.class, imports = Significance.class)
interface RecordMapper {

    RecordMapper INSTANCE = Mappers.getMapper(RecordMapper.class);

    @Mapping(target = "symbol", source = "live.symbol")
    @Mapping(target = "scoredThrough", source = "live.scoredThrough")
    @Mapping(target = "pending", source = "live.pending")
    @Mapping(target = "late", source = "live.late")
    @Mapping(target = "summary", source = "live.summary")
    @Mapping(target = "newest", source = "live.newest")
    @Mapping(target = "live", source = "live.records")
    @Mapping(target = "backtest", source = "backTest")
    RecordDto toDto(InstrumentRecord record);

    BackTestDto toDto(BackTestRecord backTest);

    @Mapping(target = "backtest", source = "backTest")
    PooledRecordDto toDto(NamedScoreboard scoreboard);

    @Mapping(target = "distance", expression = "java(miss.session().distance())")
    PooledRecordDto.MissDto toDto(NamedMiss miss);

    @Mapping(target = "low", expression = "java(low(point.chance()))")
    @Mapping(target = "high", expression = "java(high(point.chance()))")
    RecordDto.CalibrationPointDto toDto(CalibrationPoint point);

    @Mapping(target = "low", expression = "java(low(bin.chance()))")
    @Mapping(target = "high", expression = "java(high(bin.chance()))")
    RecordDto.HistogramBinDto toDto(HistogramBin bin);

    @Mapping(target = "skillLow", expression = "java(low(score.significance().map(Significance::interval)))")
    @Mapping(target = "skillHigh", expression = "java(high(score.significance().map(Significance::interval)))")
    @Mapping(target = "t", expression = "java(score.significance().map(Significance::t).orElse(null))")
    RecordDto.HorizonScoreDto toDto(HorizonScore score);

    default @Nullable Double low(Optional<Band> band) {
        return band.map(Band::low).orElse(null);
    }

    default @Nullable Double high(Optional<Band> band) {
        return band.map(Band::high).orElse(null);
    }

    default List<Double> prices(PriceQuantiles quantiles) {
        return quantiles.prices();
    }

    default @Nullable LocalDate orNull(Optional<LocalDate> date) {
        return date.orElse(null);
    }
}
