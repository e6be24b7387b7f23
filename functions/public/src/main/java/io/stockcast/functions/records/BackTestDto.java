package io.stockcast.functions.records;

import io.stockcast.functions.records.RecordDto.ScoredSessionDto;
import java.time.LocalDate;
import java.util.List;

/** The contract's BackTest. */
record BackTestDto(String symbol, LocalDate asOf, List<SeriesDto> horizons) {

    /** The contract's SessionSeries. */
    record SeriesDto(int horizon, List<ScoredSessionDto> sessions) {}
}
