package io.stockcast.functions.indices;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.stockcast.functions.contract.HorizonSummaryDto;
import io.stockcast.functions.contract.InstrumentDto;
import io.stockcast.functions.contract.NextDayRecordDto;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The contract's IndexList. */
record IndexListDto(List<IndexSummaryDto> indices) {

    /** The contract's IndexSummary. */
    record IndexSummaryDto(
            InstrumentDto instrument,
            String status,
            @Nullable LocalDate pricesEnd,
            @Nullable ForecastSummaryDto forecast,
            @Nullable NextDayRecordDto record) {}

    /** The contract's ForecastSummary; the percentile of its width is left out where it is unknown. */
    record ForecastSummaryDto(
            LocalDate asOf,
            double lastClose,
            double previousClose,
            List<Double> sparkline,
            HorizonSummaryDto nextDay,
            HorizonSummaryDto nextWeek,
            @Nullable SkillSummaryDto skill,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Double widthPercentile) {}

    /** The contract's SkillSummary. */
    record SkillSummaryDto(int sessions, double skill, double coverage80) {}
}
