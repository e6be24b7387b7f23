package io.stockcast.functions.pages;

import io.stockcast.domain.record.HorizonRecord;
import io.stockcast.domain.record.HorizonScore;
import io.stockcast.domain.record.Scoreboard;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says in a sentence how often the ranges of the next session held. */
record RecordWords(Optional<Scoreboard> scoreboard) {

    private static final int NEXT_SESSION = 1;

    /** That of the live record; before it has outcomes, that of the back-test; empty before that. */
    Optional<String> sentence() {
        return nextSession(scoreboard.map(Scoreboard::live).map(Scoreboard.Board::pooled))
                .map(score -> words(
                        "Of the last %,d closes that were forecast the session before, %.0f %% fell inside"
                                + " their 80 %% range.",
                        score))
                .or(() -> nextSession(scoreboard.map(Scoreboard::backtest).map(Scoreboard.Board::pooled))
                        .map(score -> words(
                                "In the back-test, %2$.0f %% of %1$,d closes fell inside their 80 %% range."
                                        + " The live record has no outcome yet.",
                                score)));
    }

    private static Optional<HorizonScore> nextSession(Optional<List<HorizonRecord>> pooled) {
        return pooled.orElse(List.of()).stream()
                .map(HorizonRecord::score)
                .filter(score -> score.horizon() == NEXT_SESSION)
                .findFirst();
    }

    private static String words(String form, HorizonScore score) {
        return String.format(Locale.UK, form, score.count(), 100 * score.coverage80());
    }
}
