package io.stockcast.functions.feed;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.record.NextDayOutcomes;
import io.stockcast.domain.record.ScoredSession;
import io.stockcast.functions.sentences.PriceFormat;
import io.stockcast.functions.sentences.Sentences;
import io.stockcast.functions.sentences.SiteAddress;
import io.stockcast.marketdata.Instrument;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A forecast that was written, or an outcome that was settled.
 *
 * @param id never changes and is no other entry's
 * @param page where to read more
 * @param updated when it came to be; neither a forecast nor an outcome changes afterwards
 */
public record FeedEntry(String id, String title, String summary, String page, Instant updated) {

    /** A forecast of the ledger. */
    public static FeedEntry of(SiteAddress site, Instrument instrument, Forecast forecast) {
        String page = site.forecast(instrument.symbol(), forecast.asOf());
        return new FeedEntry(
                page,
                instrument.name() + ": " + Sentences.range(instrument, forecast) + " said for "
                        + Sentences.shortDate(forecast.at(1).date()),
                Sentences.nextSession(instrument, forecast),
                page,
                forecast.madeAt());
    }

    /** What became of a forecast of the next session, which is known once that has closed. */
    public static FeedEntry of(SiteAddress site, Instrument instrument, ScoredSession session) {
        String page = site.forecast(instrument.symbol(), session.asOf());
        return new FeedEntry(
                page + "#outcome",
                instrument.name() + ": closed "
                        + PriceFormat.of(instrument, session.close()).write(session.close()) + " on "
                        + Sentences.shortDate(session.date()) + ", " + Sentences.place(session.isInside80())
                        + " the range",
                Sentences.saidAndClosed(instrument, session),
                page,
                closed(instrument, session));
    }

    /**
     * What an evening brought: a forecast of the next session, and what became of the one before.
     *
     * @param last the newest outcome; empty while none has come due
     */
    public static FeedEntry ofEvening(
            SiteAddress site, Instrument instrument, Forecast forecast, Optional<NextDayOutcomes.Last> last) {
        FeedEntry said = of(site, instrument, forecast);
        return last.map(outcome -> new FeedEntry(
                        said.id(),
                        said.title() + "; closed " + Sentences.place(outcome.inside80()) + " the range on "
                                + Sentences.shortDate(outcome.date()),
                        Sentences.saidAndClosed(instrument, outcome) + " " + said.summary(),
                        said.page(),
                        said.updated()))
                .orElse(said);
    }

    private static Instant closed(Instrument instrument, ScoredSession session) {
        return instrument
                .exchange()
                .hours()
                .closeOf(session.date())
                .map(close -> close.toInstant())
                .orElseGet(() -> session.date().plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC));
    }
}
