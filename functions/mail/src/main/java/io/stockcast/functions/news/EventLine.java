package io.stockcast.functions.news;

import io.stockcast.functions.alerts.AlertEvent;
import io.stockcast.functions.sentences.SiteAddress;
import java.util.List;

/**
 * An event in a letter.
 *
 * @param name of its instrument
 * @param page of its instrument
 */
record EventLine(String sentence, String name, String page) {

    /** A letter has no more: the page has all. */
    private static final int MOST = 40;

    static List<EventLine> first(List<AlertEvent> events, SiteAddress site) {
        return events.stream()
                .limit(MOST)
                .map(event -> new EventLine(
                        EventSentences.sentence(event),
                        event.instrument().name(),
                        site.instrument(event.instrument().symbol())))
                .toList();
    }

    /** How many are left out; empty where none is. */
    static List<Integer> more(List<AlertEvent> events) {
        return events.size() > MOST ? List.of(events.size() - MOST) : List.of();
    }
}
