package io.stockcast.functions.records;

import io.stockcast.functions.contract.InstrumentDto;
import io.stockcast.functions.records.RecordDto.HorizonRecordDto;
import io.stockcast.functions.records.RecordDto.HorizonScoreDto;
import io.stockcast.functions.records.RecordDto.ScoredSessionDto;
import java.util.List;

/** The contract's PooledRecord. */
record PooledRecordDto(BoardDto live, BoardDto backtest) {

    /** The contract's RecordBoard. */
    record BoardDto(List<HorizonRecordDto> pooled, List<ScoresDto> instruments, List<MissDto> worst) {}

    /** The contract's InstrumentScores. */
    record ScoresDto(InstrumentDto instrument, List<HorizonScoreDto> horizons) {}

    /** The contract's Miss. */
    record MissDto(InstrumentDto instrument, ScoredSessionDto session, double distance) {}
}
