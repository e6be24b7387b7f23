package io.stockcast.functions.news;

import io.stockcast.domain.record.ScoredSession;
import io.stockcast.functions.letters.Letter;
import io.stockcast.functions.mail.LetterKind;
import io.stockcast.functions.sentences.Sentences;
import io.stockcast.functions.sentences.SiteAddress;
import java.util.Comparator;
import java.util.List;

/** Puts the digest of an evening into words. */
public final class DigestPages {

    /** A letter has no more: the page has all. */
    private static final int MOST_ROWS = 40;

    /** Closes outside their range first; else in the person's order. */
    private static final Comparator<Digest.Row> OUTSIDE_FIRST = Comparator.comparing(row -> !row.isOutside());

    private final Templates templates = new Templates("digest");
    private final SiteAddress site;
    private final boolean replay;

    public DigestPages(SiteAddress site, boolean replay) {
        this.site = site;
        this.replay = replay;
    }

    Letter letter(Digest digest) {
        return templates.letter(LetterKind.DIGEST, subject(digest), model(digest));
    }

    private Model model(Digest digest) {
        List<Digest.Row> rows = digest.rows().stream().sorted(OUTSIDE_FIRST).toList();
        return new Model(
                heading(digest) + ".",
                rows.stream()
                        .limit(MOST_ROWS)
                        .map(row -> DigestLine.of(row, site))
                        .toList(),
                rows.size() > MOST_ROWS ? List.of(rows.size() - MOST_ROWS) : List.of(),
                missing(digest),
                EventLine.first(digest.alerts(), site),
                EventLine.more(digest.alerts()),
                site.of("/watchlist"),
                site.of("/alerts"),
                replay);
    }

    private static List<String> missing(Digest digest) {
        List<String> names = digest.rows().stream()
                .filter(row -> row.forecast().isEmpty())
                .limit(MOST_ROWS)
                .map(row -> row.instrument().name())
                .toList();
        return names.isEmpty() ? List.of() : List.of(String.join(", ", names));
    }

    private static String subject(Digest digest) {
        return "Evening of " + Sentences.dayAndMonth(digest.day()) + ": " + heading(digest);
    }

    private static String heading(Digest digest) {
        List<ScoredSession> settled =
                digest.rows().stream().flatMap(row -> row.outcome().stream()).toList();
        long inside = settled.stream().filter(ScoredSession::isInside80).count();
        if (settled.isEmpty()) {
            return "ranges of " + digest.rows().size() + (digest.rows().size() == 1 ? " instrument" : " instruments");
        }
        return inside + " of " + settled.size() + (settled.size() == 1 ? " close" : " closes")
                + (settled.size() == 1 ? " inside its range" : " inside their ranges");
    }

    /**
     * What the templates show; a list of one is something that may be absent.
     *
     * @param more how many rows are left out
     * @param missing the names of those without a forecast
     * @param moreEvents how many events are left out
     */
    record Model(
            String heading,
            List<DigestLine> rows,
            List<Integer> more,
            List<String> missing,
            List<EventLine> events,
            List<Integer> moreEvents,
            String watchlist,
            String alerts,
            boolean replay) {

        boolean hasEvents() {
            return !events.isEmpty();
        }
    }
}
