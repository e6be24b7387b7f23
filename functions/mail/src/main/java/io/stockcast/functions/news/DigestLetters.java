package io.stockcast.functions.news;

import io.stockcast.functions.alerts.AlertEvent;
import io.stockcast.functions.alerts.AlertStore;
import io.stockcast.functions.mail.LetterKind;
import io.stockcast.functions.mail.LetterMemories;
import io.stockcast.functions.mail.LetterMemory;
import io.stockcast.functions.watchlist.WatchedByPerson;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Writes what an evening brought to the instruments that somebody watches. */
public final class DigestLetters implements LetterWriter {

    /** How far back the first digest tells of alerts. */
    private static final Duration FIRST = Duration.ofDays(1);

    private final WatchedByPerson watched;
    private final AlertStore alerts;
    private final LetterMemories memories;
    private final Evening evening;
    private final DigestPages pages;
    private final Clock clock;
    private final Clock marketClock;

    public DigestLetters(
            WatchedByPerson watched,
            AlertStore alerts,
            LetterMemories memories,
            Evening evening,
            DigestPages pages,
            Clock clock,
            Clock marketClock) {
        this.watched = watched;
        this.alerts = alerts;
        this.memories = memories;
        this.evening = evening;
        this.pages = pages;
        this.clock = clock;
        this.marketClock = marketClock;
    }

    @Override
    public LetterKind kind() {
        return LetterKind.DIGEST;
    }

    @Override
    public Optional<Instant> lastWritten(LetterMemory memory) {
        return memory.digest().map(LetterMemory.Digest::writtenAt);
    }

    @Override
    public Optional<DueLetter> due(String userId, LetterMemory memory) {
        LetterMemory.Digest now = new LetterMemory.Digest(marketClock.instant(), clock.instant());
        return new DueDigests(evening, now.evening())
                .sessions(watched.of(userId), memory)
                .map(sessions -> digest(sessions, eventsSince(userId, memory)))
                .map(digest -> new DueLetter(pages.letter(digest), () -> memories.noteDigest(userId, memory, now)));
    }

    private Digest digest(List<DueDigests.Session> sessions, List<AlertEvent> events) {
        List<Digest.Row> rows = sessions.stream()
                .map(session -> new Digest.Row(
                        session.instrument(),
                        evening.outcome(session.instrument(), session.day()),
                        evening.forecast(session.instrument())))
                .toList();
        return new Digest(DueDigests.Session.newest(sessions), rows, events);
    }

    private List<AlertEvent> eventsSince(String userId, LetterMemory memory) {
        Instant since = lastWritten(memory).orElseGet(() -> clock.instant().minus(FIRST));
        return alerts.of(userId).events().stream()
                .filter(event -> event.at().isAfter(since))
                .toList();
    }
}
