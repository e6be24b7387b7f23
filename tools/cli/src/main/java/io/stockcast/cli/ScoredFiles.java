package io.stockcast.cli;

import io.stockcast.domain.history.InvalidHistoryException;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.marketdata.folder.HistoryFileReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Scores the histories of files one by one, shows how far it has come, and notes what was repaired or left out. */
final class ScoredFiles {

    private final List<String> notices = new ArrayList<>();
    private final HistoryFileReader reader =
            new HistoryFileReader(Clock.systemUTC(), repair -> notices.add("Repaired " + repair));

    /** Takes the scores of a file. */
    @FunctionalInterface
    interface Taker<T> {

        void take(Path file, T scores) throws IOException;
    }

    /** Notes what was noticed of another file. */
    void note(String notice) {
        notices.add(notice);
    }

    /** Scores each file; one with faults, or without a session that can be scored, is noted and left out. */
    <T> void each(List<Path> files, Function<PriceHistory, Optional<T>> scorer, Taker<T> taker) throws IOException {
        try (ProgressBar progress = progress(files.size())) {
            for (Path file : files) {
                Optional<T> scores = scores(file, scorer);
                if (scores.isPresent()) {
                    taker.take(file, scores.get());
                }
                progress.step();
            }
        }
    }

    /** Prints each note once. */
    void printNotices(PrintWriter out) {
        notices.stream().distinct().forEach(out::println);
    }

    private <T> Optional<T> scores(Path file, Function<PriceHistory, Optional<T>> scorer) {
        try {
            Optional<T> scores = scorer.apply(reader.read(file));
            if (scores.isEmpty()) {
                notices.add("Left out: " + file + ": has no session in the span that can be scored");
            }
            return scores;
        } catch (InvalidHistoryException e) {
            notices.add("Left out: " + e.getMessage());
            return Optional.empty();
        }
    }

    private static ProgressBar progress(int steps) {
        return new ProgressBarBuilder()
                .setTaskName("Walking forward")
                .setInitialMax(steps)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(500)
                .build();
    }
}
