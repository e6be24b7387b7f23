package io.stockcast.functions.news;

import io.stockcast.functions.alerts.AlertEvent;
import io.stockcast.functions.alerts.AlertStore;
import io.stockcast.functions.letters.Letter;
import io.stockcast.functions.mail.LetterKind;
import io.stockcast.functions.mail.LetterMemories;
import io.stockcast.functions.mail.LetterMemory;
import io.stockcast.functions.sentences.SiteAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Writes what somebody's alerts told since the last letter of this kind. */
public final class AlertLetters implements LetterWriter {

    /** Older events are no news any more, such as to somebody who has chosen mails again. */
    private static final Duration NEWS = Duration.ofDays(3);

    private final Templates templates = new Templates("alerts");
    private final AlertStore alerts;
    private final LetterMemories memories;
    private final SiteAddress site;
    private final boolean replay;
    private final Clock clock;

    /**
     * Letters of a site.
     *
     * @param clock system time, by which events are told
     */
    public AlertLetters(AlertStore alerts, LetterMemories memories, SiteAddress site, boolean replay, Clock clock) {
        this.alerts = alerts;
        this.memories = memories;
        this.site = site;
        this.replay = replay;
        this.clock = clock;
    }

    @Override
    public LetterKind kind() {
        return LetterKind.ALERTS;
    }

    @Override
    public Optional<Instant> lastWritten(LetterMemory memory) {
        return memory.alertsUntil();
    }

    @Override
    public Optional<DueLetter> due(String userId, LetterMemory memory) {
        Instant oldest = clock.instant().minus(NEWS);
        Instant since = memory.alertsUntil().filter(oldest::isBefore).orElse(oldest);
        List<AlertEvent> events = alerts.of(userId).events().stream()
                .filter(event -> event.at().isAfter(since))
                .toList();
        return events.isEmpty()
                ? Optional.empty()
                : Optional.of(new DueLetter(
                        letter(events),
                        () -> memories.noteAlerts(userId, memory, events.get(0).at())));
    }

    private Letter letter(List<AlertEvent> newestFirst) {
        return templates.letter(
                LetterKind.ALERTS,
                subject(newestFirst),
                new Model(EventLine.first(newestFirst, site), EventLine.more(newestFirst), site.of("/alerts"), replay));
    }

    private static String subject(List<AlertEvent> newestFirst) {
        int others = newestFirst.size() - 1;
        return EventSentences.fact(newestFirst.get(0)) + (others == 0 ? "" : ", and " + others + " more");
    }

    /**
     * What the templates show.
     *
     * @param more how many are left out; empty where all are shown
     */
    record Model(List<EventLine> events, List<Integer> more, String page, boolean replay) {}
}
