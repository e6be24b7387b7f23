package io.stockcast.functions.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.stockcast.marketdata.TickerSymbol;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ForecastJobTest {

    private static final Instant NOW = Instant.parse("2022-06-01T20:00:00Z");
    private static final TickerSymbol KO = new TickerSymbol("KO");
    private static final JobId ID = JobId.of(KO, LocalDate.of(2022, 6, 1), "lstm-1");
    private static final Duration TICK = Duration.ofMillis(1);

    private final ForecastJob queued = ForecastJob.queued(ID, KO, NOW);

    @Test
    void sameForecast_shouldHaveTheSameIdAndNoOther() {
        assertThat(JobId.of(KO, LocalDate.of(2022, 6, 1), "lstm-1")).isEqualTo(ID);
        assertThat(JobId.of(new TickerSymbol("K"), LocalDate.of(2022, 6, 1), "lstm-1"))
                .isNotEqualTo(ID);
        assertThat(JobId.of(KO, LocalDate.of(2022, 6, 2), "lstm-1")).isNotEqualTo(ID);
        assertThat(JobId.of(KO, LocalDate.of(2022, 6, 1), "lstm-2")).isNotEqualTo(ID);
    }

    @Test
    void malformedId_shouldBeRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new JobId("../people"));
        assertThat(JobId.parse(ID.value().toUpperCase(java.util.Locale.ROOT))).isEmpty();
    }

    @Test
    void takenJob_shouldBeFreeAgainWhenItsLeaseEnds() {
        ForecastJob taken = queued.taken(NOW);

        assertThat(queued.isTakeable(NOW)).isTrue();
        assertThat(taken.isTakeable(NOW)).isFalse();
        assertThat(taken.isTakeable(NOW.plus(ForecastJob.LEASE).minus(TICK))).isFalse();
        assertThat(taken.isTakeable(NOW.plus(ForecastJob.LEASE))).isTrue();
    }

    @Test
    void jobTakenAgain_shouldBeginWithItsFirstStep() {
        ForecastJob again = queued.taken(NOW).did(Step.HISTORY_FETCHED, NOW).taken(NOW);

        assertThat(again.steps()).isEmpty();
        assertThat(again.status()).isEqualTo(JobStatus.RUNNING);
    }

    @Test
    void unfinishedJobWaitedForTooLong_shouldReadAsFailedAndNotBeTaken() {
        Instant late = NOW.plus(ForecastJob.PATIENCE);

        assertThat(queued.taken(NOW).seenAt(late.minus(TICK)).status()).isEqualTo(JobStatus.RUNNING);
        ForecastJob seen = queued.taken(NOW).seenAt(late);
        assertThat(seen.status()).isEqualTo(JobStatus.FAILED);
        assertThat(seen.reason()).contains("This took too long. Please ask again.");
        assertThat(seen.version()).isEqualTo(2);
        assertThat(queued.isTakeable(late)).isFalse();
    }

    @Test
    void finishedJob_shouldStayFinishedHoweverLate() {
        ForecastJob done = queued.taken(NOW).did(Step.STORED, NOW).succeeded();
        ForecastJob failed = queued.taken(NOW).failed("No prices.");
        Instant late = NOW.plus(Duration.ofDays(20));

        assertThat(done.seenAt(late)).isEqualTo(done);
        assertThat(failed.seenAt(late)).isEqualTo(failed);
        assertThat(done.isTakeable(late)).isFalse();
        assertThat(failed.isTakeable(late)).isFalse();
    }

    @Test
    void jobQueuedAgain_shouldForgetItsFailure() {
        ForecastJob again = queued.taken(NOW)
                .did(Step.HISTORY_FETCHED, NOW)
                .failed("No prices.")
                .queuedAgain(NOW.plusSeconds(5));

        assertThat(again.status()).isEqualTo(JobStatus.QUEUED);
        assertThat(again.reason()).isEmpty();
        assertThat(again.steps()).isEmpty();
        assertThat(again.requestedAt()).isEqualTo(NOW.plusSeconds(5));
        assertThat(again.version()).isEqualTo(5);
    }

    @Test
    void success_shouldCountFromItsLastStep() {
        ForecastJob done = queued.taken(NOW).did(Step.STORED, NOW).succeeded();

        assertThat(done.hasSucceededSince(NOW.minus(TICK))).isTrue();
        assertThat(done.hasSucceededSince(NOW)).isFalse();
        assertThat(queued.hasSucceededSince(NOW.minus(TICK))).isFalse();
    }
}
