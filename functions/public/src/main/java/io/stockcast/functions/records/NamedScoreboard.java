package io.stockcast.functions.records;

import io.stockcast.domain.record.HorizonRecord;
import io.stockcast.domain.record.HorizonScore;
import io.stockcast.domain.record.ScoredSession;
import io.stockcast.marketdata.Instrument;
import java.util.List;

/** A scoreboard that knows its instruments by name. */
record NamedScoreboard(NamedBoard live, NamedBoard backTest) {

    record NamedBoard(List<HorizonRecord> pooled, List<NamedScores> instruments, List<NamedMiss> worst) {}

    record NamedScores(Instrument instrument, List<HorizonScore> horizons) {}

    record NamedMiss(Instrument instrument, ScoredSession session) {}
}
