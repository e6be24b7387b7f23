package io.stockcast.bench.quotes;

import io.stockcast.bench.local.RunningProduct;
import io.stockcast.functions.collecting.KinesisQuoteStream;
import io.stockcast.functions.composition.Variables;
import io.stockcast.marketdata.TickerSymbol;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.stream.Collectors;

/** Puts a load on the stream while a page is watched, and then looks for each of its quotes. */
final class QuoteRun {

    /** As many as a page shows, and as many as may be asked for with their bars. */
    private static final int ON_PAGE = 10;

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);
    private static final int MOST_LOOKS = 20;
    private static final Duration TO_ARRIVE = Duration.ofMinutes(2);

    private final RunningProduct product;
    private final KinesisQuoteStream stream;
    private final QuoteLoad load;
    private final int millisBetweenRounds;
    private final AtomicLongArray sent;
    private final List<String> memory = new ArrayList<>();

    QuoteRun(RunningProduct product, String endpoint, QuoteLoad load, int millisBetweenRounds) {
        this.product = product;
        this.stream = KinesisQuoteStream.at(
                "quotes",
                Variables.of(Map.of(
                        "STOCKCAST_KINESIS_ENDPOINT", endpoint,
                        "AWS_REGION", "eu-west-2",
                        "AWS_ACCESS_KEY_ID", "bench",
                        "AWS_SECRET_ACCESS_KEY", "bench")));
        this.load = load;
        this.millisBetweenRounds = millisBetweenRounds;
        this.sent = new AtomicLongArray(load.rounds());
    }

    QuoteFigures run() throws Exception {
        PageWatch page = new PageWatch(product, joined(load.spread(ON_PAGE)), ON_PAGE, sent);
        noteHeap("before");
        CompletableFuture<Void> watch = CompletableFuture.runAsync(() -> watch(page));
        long begin = System.nanoTime();
        send(begin);
        double seconds = (System.nanoTime() - begin) / 1e9;
        watch.join();
        StoredRounds stored = stored();
        noteHeap("after");
        return new QuoteFigures(
                load.instruments() * load.rounds(),
                seconds,
                stored.missing(),
                page.backward() + stored.behind(),
                page.millis(),
                memory);
    }

    private void send(long begin) throws InterruptedException {
        for (int round = 0; round < load.rounds(); round++) {
            long due = begin + TimeUnit.MILLISECONDS.toNanos((long) round * millisBetweenRounds);
            TimeUnit.NANOSECONDS.sleep(Math.max(0, due - System.nanoTime()));
            if (round % Math.max(1, load.rounds() / 4) == 0) {
                noteMemory(round);
            }
            sent.set(round, System.nanoTime());
            stream.put(load.round(round));
        }
        noteMemory(load.rounds());
    }

    private void noteMemory(int round) {
        String used = product.processes().stream()
                .map(process -> Path.of(process.info().command().orElse("?")).getFileName() + " "
                        + ProcessMemory.resident(process.pid()))
                .collect(Collectors.joining(", "));
        memory.add(String.format(Locale.ROOT, "memory after %,d quotes: %s", round * load.instruments(), used));
    }

    private void noteHeap(String when) {
        memory.add("heap of the JVM " + when + ", collected: "
                + ProcessMemory.live(product.processes().get(0).pid()));
    }

    private void watch(PageWatch page) {
        long end = System.nanoTime()
                + TO_ARRIVE
                        .plusMillis((long) load.rounds() * millisBetweenRounds)
                        .toNanos();
        try {
            while (!page.look(load.rounds() - 1) && System.nanoTime() < end) {
                TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS.toMillis());
            }
        } catch (IOException | InterruptedException e) {
            throw new CompletionException(e);
        }
    }

    private StoredRounds stored() throws IOException, InterruptedException {
        StoredRounds stored = StoredRounds.COMPLETE;
        for (int from = 0; from < load.instruments(); from += ON_PAGE) {
            stored = stored.plus(stored(load.symbols().subList(from, from + ON_PAGE)));
        }
        return stored;
    }

    // The page's instruments may have all arrived before others of the last round.
    private StoredRounds stored(List<TickerSymbol> symbols) throws IOException, InterruptedException {
        String path = "/api/quotes?bars=true&symbols=" + joined(symbols);
        StoredRounds stored = StoredRounds.in(product.get(path), symbols.size(), load.rounds());
        for (int look = 0; !stored.equals(StoredRounds.COMPLETE) && look < MOST_LOOKS; look++) {
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS.toMillis());
            stored = StoredRounds.in(product.get(path), symbols.size(), load.rounds());
        }
        return stored;
    }

    private static String joined(List<TickerSymbol> symbols) {
        return symbols.stream().map(TickerSymbol::value).collect(Collectors.joining(","));
    }
}
