package io.stockcast.functions.pages;

import io.stockcast.domain.record.HorizonRecord;
import io.stockcast.domain.record.HorizonScore;
import io.stockcast.domain.record.Scoreboard;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Says in a sentence how often the ranges of the next session held.
 *
 * @param ledger what the record of published forecasts is called: in a replay it is not live
 */
record RecordWords(Optional<Scoreboard> scoreboard, String ledger) {

    static RecordWords of(Optional<Scoreboard> scoreboard, boolean replay) {
        return new RecordWords(scoreboard, replay ? "replay" : "live record");
    }

    private static final int NEXT_SESSION = 1;

    /** That of published forecasts; before they have outcomes, that of the back-test; empty before that. */
    Optional<String> sentence() {
        return nextSession(scoreboard.map(Scoreboard::live).map(Scoreboard.Board::pooled))
                .map(score -> "In the " + ledger + ", " + words(score))
                .or(() -> nextSession(scoreboard.map(Scoreboard::backtest).map(Scoreboard.Board::pooled))
                        .map(score -> "In the back-test, " + words(score) + " The " + ledger + " has no outcome yet."));
    }

    private static Optional<HorizonScore> nextSession(Optional<List<HorizonRecord>> pooled) {
        return pooled.orElse(List.of()).stream()
                .map(HorizonRecord::score)
                .filter(score -> score.horizon() == NEXT_SESSION)
                .findFirst();
    }

    private static String words(HorizonScore score) {
        return String.format(
                Locale.UK,
                "%.0f %% of the last %,d closes fell inside their 80 %% range, forecast the session before.",
                100 * score.coverage80(),
                score.count());
    }
}
