package io.stockcast.functions.records;

import io.stockcast.domain.record.ForecastRecord;
import io.stockcast.domain.record.HorizonRecord;
import java.util.List;

/** An instrument's live record, with the record of its back-test beside it. */
record InstrumentRecord(ForecastRecord live, List<HorizonRecord> backTest) {}
