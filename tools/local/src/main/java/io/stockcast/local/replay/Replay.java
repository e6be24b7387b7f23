package io.stockcast.local.replay;

import io.stockcast.domain.history.InvalidHistoryException;
import io.stockcast.forecasting.network.Vintages;
import io.stockcast.functions.composition.Variables;
import io.stockcast.functions.publishing.ForecastSources;
import io.stockcast.local.start.Progress;
import io.stockcast.marketdata.EndedPrices;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.InstrumentCatalog;
import io.stockcast.marketdata.MarketData;
import io.stockcast.marketdata.PastMarketData;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * A replay of market data: market time stands on an evening in its past, with the ledger filled for the sessions before,
 * and each step fires the scheduled events of the next evening.
 */
public final class Replay {

    /** How many sessions the ledger holds at the start. */
    public static final int SESSIONS_BEFORE = 120;

    /** The longest time without a session, as around the end of a year, after which the prices end. */
    private static final int DAYS_WITHOUT_SESSIONS = 10;

    private final LocalDate start;
    private final ReplayedMarket market;
    private final ReplayBucket bucket;
    private final ReplayedDay reached;
    private final MarketTime time;
    private final EndedPrices endedPrices;

    /** The last evening of which everything is done: pages that see it find its forecasts. */
    private volatile LocalDate settled;

    /**
     * A replay from the evening of a day on, or from where it has come to.
     *
     * @param bucket the folder of its own bucket
     * @param reached the file that keeps how far it has come
     */
    public Replay(LocalDate start, ReplayedMarket market, Path bucket, Path reached) {
        this.start = start;
        this.market = market;
        this.bucket = new ReplayBucket(bucket);
        this.reached = new ReplayedDay(reached);
        this.settled = this.reached.read().orElse(start);
        this.time = new MarketTime(settled);
        this.endedPrices = new EndedPrices(time);
    }

    /**
     * How far a replay has come.
     *
     * @param day the day whose evening it is
     * @param next the next day with a session; empty where the prices end
     * @param now market time: the evening, or within the sessions of the next day while these pass
     */
    public record Status(LocalDate day, LocalDate start, Optional<LocalDate> next, Instant now) {}

    /** Market time. */
    public Clock clock() {
        return time;
    }

    /** The indices whose prices have begun and not ended on the evening it stands on. */
    public List<Instrument> living() {
        return market.indices().stream().filter(this::isLiving).toList();
    }

    private boolean isLiving(Instrument instrument) {
        MarketData data = market.data();
        return data.endOf(instrument.symbol())
                        .filter(end -> !endedPrices.endedOn(end, instrument))
                        .isPresent()
                && data.dailyHistory(instrument.symbol())
                        .filter(history -> !history.bar(0).date().isAfter(time.day()))
                        .isPresent();
    }

    /** Fills the ledger for the sessions before the start, unless that has been done. */
    public void prepare(Variables variables, Progress progress) {
        if (reached.read().isEmpty()) {
            bucket.empty();
            publish(variables, progress);
            settle(time.day());
        }
    }

    private void settle(LocalDate day) {
        reached.write(day);
        settled = day;
    }

    private void publish(Variables variables, Progress progress) {
        try (Vintages vintages = Vintages.shipped()) {
            PastEvenings evenings = new PastEvenings(
                    new ForecastSources(new PastMarketData(market.data(), time), market.reports()),
                    vintages,
                    variables);
            // Those that the front page shows come first; the others are forecast from the start on.
            List<Instrument> living =
                    living().stream().limit(InstrumentCatalog.ON_FRONT_PAGE).toList();
            progress.step("Forecasting the " + SESSIONS_BEFORE + " sessions up to " + start + " as on their evenings");
            AtomicInteger done = new AtomicInteger();
            living.parallelStream().forEach(index -> {
                publish(index, evenings, progress);
                progress.step(index.name() + " (" + done.incrementAndGet() + " of " + living.size() + ")");
            });
            evenings.publishTogether();
        }
    }

    // An index that cannot be forecast stops no other.
    private static void publish(Instrument index, PastEvenings evenings, Progress progress) {
        try {
            evenings.publish(index, SESSIONS_BEFORE);
        } catch (InvalidHistoryException e) {
            progress.warn("No past forecasts of " + index.name() + ": " + e.getMessage());
        }
    }

    /** Where it stands. */
    public Status status() {
        return new Status(settled, start, next(), time.instant());
    }

    /** Lets a session pass if it may take time, moves to its evening and does what is due then; stays where the prices end. */
    synchronized void step(QuoteFeed feed, SessionPace pace, Runnable due) {
        next().ifPresent(day -> {
            if (pace.isSpread()) {
                new SessionPlay(time, new ReplayQuotes(market.data(), time), living(), feed).pass(day, pace);
            }
            time.moveTo(day);
            due.run();
            settle(day);
        });
    }

    /** Throws away what came after the start, and fills the ledger again. */
    synchronized void startOver(QuoteFeed feed, Variables variables, Progress progress) {
        feed.forget();
        reached.forget();
        time.moveTo(start);
        prepare(variables, progress);
    }

    private Optional<LocalDate> next() {
        List<Instrument> living = market.pace().stream().filter(this::isLiving).toList();
        return Stream.iterate(time.day().plusDays(1), day -> day.plusDays(1))
                .limit(DAYS_WITHOUT_SESSIONS)
                .filter(day -> living.stream().anyMatch(instrument -> trades(instrument, day)))
                .findFirst();
    }

    private boolean trades(Instrument instrument, LocalDate day) {
        return instrument.exchange().calendar().isSession(day)
                && market.data()
                        .endOf(instrument.symbol())
                        .filter(end -> !end.isBefore(day))
                        .isPresent();
    }
}
