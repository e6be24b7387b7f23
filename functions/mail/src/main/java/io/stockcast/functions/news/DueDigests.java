package io.stockcast.functions.news;

import io.stockcast.functions.mail.LetterMemory;
import io.stockcast.marketdata.Instrument;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Decides when an evening is over for what somebody watches: every exchange of theirs that has a session that day has
 * closed, and the forecasts from these sessions are made. For one that fails nobody waits longer than some hours.
 */
final class DueDigests {

    /** After the last close. Forecasts come from an hour after it on, ten minutes apart. */
    private static final Duration LONGEST_WAIT = Duration.ofHours(3);

    /** Of somebody's first digest: it tells of the last day alone. */
    private static final Duration FIRST = Duration.ofDays(1);

    private final Evening evening;
    private final Instant marketTime;

    DueDigests(Evening evening, Instant marketTime) {
        this.evening = evening;
        this.marketTime = marketTime;
    }

    /** The sessions to tell of; empty where there are none, or it is too early. */
    Optional<List<Session>> sessions(List<Instrument> watched, LetterMemory memory) {
        Instant since = since(memory);
        List<Session> sessions = watched.stream()
                .flatMap(instrument -> lastSession(instrument).stream())
                .filter(session -> session.closed().isAfter(since))
                .toList();
        return Optional.of(sessions).filter(ended -> !ended.isEmpty() && isOver(ended, watched));
    }

    // After a replay has started over, the last digest lies ahead.
    private Instant since(LetterMemory memory) {
        return memory.digest()
                .map(LetterMemory.Digest::evening)
                .filter(last -> !last.isAfter(marketTime))
                .orElseGet(() -> marketTime.minus(FIRST));
    }

    private Optional<Session> lastSession(Instrument instrument) {
        return evening.lastSession(instrument)
                .flatMap(day -> instrument
                        .exchange()
                        .hours()
                        .closeOf(day)
                        .map(close -> new Session(instrument, day, close.toInstant())));
    }

    private boolean isOver(List<Session> ended, List<Instrument> watched) {
        LocalDate day = Session.newest(ended);
        return watched.stream().noneMatch(instrument -> isToCome(instrument, day)) && isForecast(ended);
    }

    private boolean isToCome(Instrument instrument, LocalDate day) {
        return instrument.exchange().calendar().isSession(day)
                && instrument
                        .exchange()
                        .hours()
                        .lastCompletedSession(marketTime)
                        .isBefore(day);
    }

    private boolean isForecast(List<Session> ended) {
        List<Instrument> missing = ended.stream()
                .map(Session::instrument)
                .filter(instrument -> evening.forecast(instrument).isEmpty())
                .toList();
        Instant close = ended.stream()
                .map(Session::closed)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return missing.isEmpty()
                || marketTime.isAfter(close.plus(LONGEST_WAIT))
                        && missing.stream().noneMatch(evening::isUnderWay);
    }

    /** A session that has ended. */
    record Session(Instrument instrument, LocalDate day, Instant closed) {

        static LocalDate newest(List<Session> sessions) {
            return sessions.stream()
                    .map(Session::day)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }
    }
}
