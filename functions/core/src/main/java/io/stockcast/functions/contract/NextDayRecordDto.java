package io.stockcast.functions.contract;

import java.time.LocalDate;
import java.util.List;

/** The contract's NextDayRecord. */
public record NextDayRecordDto(
        int count, int inside80, double naiveCrps, double skill, LastOutcomeDto last, List<Boolean> marks) {

    /** The contract's LastOutcome. */
    public record LastOutcomeDto(
            LocalDate date, double low80, double high80, double close, boolean inside80, double pit) {}
}
