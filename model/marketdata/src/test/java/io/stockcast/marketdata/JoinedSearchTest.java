package io.stockcast.marketdata;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.domain.calendar.Exchange;
import io.stockcast.domain.history.PriceHistory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionService;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class JoinedSearchTest {

    private static final int SERVED = 16;
    private static final int TOO_MANY = 10;
    private static final Instrument ZZZZ =
            new Instrument(new TickerSymbol("ZZZZ"), "Sleep", InstrumentKind.STOCK, Exchange.XNYS, "USD");

    @Test
    void searchesBeyondWhatThePoolHolds_shouldAnswerAtOnceWithoutTheirSource() throws Exception {
        CountDownLatch mayAnswer = new CountDownLatch(1);
        JoinedSearch search = new JoinedSearch(List.of(new WaitingSource(mayAnswer)), SearchThreads.bounded());
        ExecutorService visitors = Executors.newFixedThreadPool(SERVED + TOO_MANY);
        CompletionService<List<Instrument>> answers = new ExecutorCompletionService<>(visitors);
        try {
            for (int visitor = 0; visitor < SERVED + TOO_MANY; visitor++) {
                answers.submit(() -> search.search("zz"));
            }
            for (int answer = 0; answer < TOO_MANY; answer++) {
                assertThat(answers.poll(10, TimeUnit.SECONDS).get()).isEmpty();
            }

            mayAnswer.countDown();
            for (int answer = 0; answer < SERVED; answer++) {
                assertThat(answers.poll(10, TimeUnit.SECONDS).get()).containsExactly(ZZZZ);
            }
        } finally {
            visitors.shutdownNow();
        }
    }

    private record WaitingSource(CountDownLatch mayAnswer) implements MarketData {

        @Override
        public boolean holds(TickerSymbol symbol) {
            return false;
        }

        @Override
        public Optional<PriceHistory> dailyHistory(TickerSymbol symbol) {
            return Optional.empty();
        }

        @Override
        public Optional<LocalDate> endOf(TickerSymbol symbol) {
            return Optional.empty();
        }

        @Override
        public Optional<Instrument> find(TickerSymbol symbol) {
            return Optional.empty();
        }

        @Override
        public List<Instrument> search(String query) {
            try {
                mayAnswer.await();
                return List.of(ZZZZ);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return List.of();
            }
        }
    }
}
