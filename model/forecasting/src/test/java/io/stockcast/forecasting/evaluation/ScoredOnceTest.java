package io.stockcast.forecasting.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.domain.calendar.Exchange;
import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.history.Bar;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.domain.record.HorizonTotal;
import io.stockcast.domain.record.LedgerRecord;
import io.stockcast.domain.testing.CertainForecast;
import io.stockcast.domain.testing.SyntheticHistory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A record that grows with every publication equals the one made of the whole ledger at the end. */
class ScoredOnceTest {

    private static final int SESSIONS = 130;

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void publicationsInAnyOrder_shouldLeadToTheRecordOfTheWholeLedger(long seed) {
        Random random = new Random(seed);
        PriceHistory daily = SyntheticHistory.withRanges(SESSIONS, seed);
        PriceHistory history = withoutSomeSessions(daily, random);
        List<Forecast> ledger = ledger(daily, random);

        LedgerRecord incremental = published(ledger, history, random);

        assertThat(incremental).isEqualTo(scoring(history).record("X", ledger, List.of()));
        assertThat(incremental.shown().late()).isPositive();
        assertThat(incremental.totals()).hasSize(Forecast.HORIZONS);
        assertThat(incremental.open()).hasSizeLessThan(70);
    }

    @Test
    void settledOutcome_shouldNotBeComputedAgain() {
        PriceHistory first = SyntheticHistory.ofCloses(100, 110);
        PriceHistory corrected = SyntheticHistory.ofCloses(100, 120, 121);
        Forecast forecast = CertainForecast.of(first.bar(0).date(), 100, 100, 100);

        LedgerRecord record = scoring(corrected)
                .update(scoring(first).record("X", List.of(forecast), List.of()), List.of(), List.of());

        assertThat(record.shown().newest())
                .extracting(outcome -> Math.round(outcome.close()))
                .containsExactly(110L);
        assertThat(record.totals()).extracting(HorizonTotal::horizon).containsExactly(1, 2);
    }

    private static LedgerRecord published(List<Forecast> ledger, PriceHistory history, Random random) {
        List<Forecast> waiting = new ArrayList<>(ledger);
        Collections.shuffle(waiting, random);
        LedgerRecord record = LedgerRecord.empty("X");
        for (int known = 1 + random.nextInt(20); known < history.size(); known += random.nextInt(9)) {
            List<Forecast> batch = waiting.subList(0, Math.min(waiting.size(), random.nextInt(12)));
            record = scoring(history.head(known)).update(record, List.copyOf(batch), List.of());
            batch.clear();
        }
        return scoring(history).update(record, waiting, List.of());
    }

    /** Single sessions that a source lacks, and halts of up to eight. */
    private static PriceHistory withoutSomeSessions(PriceHistory history, Random random) {
        List<Bar> bars = new ArrayList<>(history.bars());
        for (int gap = 0; gap < 6; gap++) {
            int start = 1 + random.nextInt(bars.size() - 10);
            bars.subList(start, start + 1 + random.nextInt(8)).clear();
        }
        return new PriceHistory("X", bars);
    }

    /** An entry for most sessions, whether the source has them or not, some of them late and some by two models. */
    private static List<Forecast> ledger(PriceHistory daily, Random random) {
        List<Forecast> ledger = new ArrayList<>();
        for (Bar bar : daily.bars()) {
            if (random.nextInt(10) < 8) {
                ledger.add(forecast(bar, "lstm-1", random));
            }
            if (random.nextInt(10) < 2) {
                ledger.add(forecast(bar, "lstm-2", random));
            }
        }
        return ledger;
    }

    private static Forecast forecast(Bar bar, String modelVersion, Random random) {
        Forecast forecast =
                CertainForecast.of(bar.date(), bar.close(), price(bar.close(), random), price(bar.close(), random));
        Duration delay = Duration.ofDays(random.nextInt(4) == 0 ? random.nextInt(40) : 0);
        return new Forecast(
                forecast.symbol(),
                forecast.asOf(),
                forecast.currency(),
                forecast.lastClose(),
                modelVersion,
                List.of(modelVersion),
                forecast.inputs(),
                forecast.madeAt().plus(delay),
                forecast.horizons(),
                forecast.scores(),
                forecast.shortHistory(),
                forecast.largeMove(),
                forecast.reports());
    }

    private static double price(double close, Random random) {
        return close * Math.exp(0.02 * random.nextGaussian());
    }

    private static LedgerScoring scoring(PriceHistory history) {
        return new LedgerScoring(history, Exchange.XLON.hours());
    }
}
