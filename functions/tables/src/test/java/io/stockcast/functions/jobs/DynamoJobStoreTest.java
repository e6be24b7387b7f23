package io.stockcast.functions.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.stockcast.functions.storage.StorageException;
import io.stockcast.functions.tables.testing.TestDatabase;
import io.stockcast.marketdata.TickerSymbol;
import io.stockcast.marketdata.testing.AtOnce;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class DynamoJobStoreTest {

    private static final Instant NOW = Instant.parse("2022-06-01T20:00:00.123456Z");
    private static final TickerSymbol KO = new TickerSymbol("KO");
    private static final ForecastJob QUEUED =
            ForecastJob.queued(JobId.of(KO, LocalDate.of(2022, 6, 1), "lstm-1"), KO, NOW);

    private final TestDatabase database = new TestDatabase();
    private final JobStore jobs = new DynamoJobStore(database.client(), TestDatabase.JOBS);

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void jobNobodyAskedFor_shouldBeEmpty() {
        assertThat(jobs.find(QUEUED.id())).isEmpty();
    }

    @Test
    void eachVersion_shouldComeBackAsItWasWritten() {
        ForecastJob running = QUEUED.taken(NOW).did(Step.HISTORY_FETCHED, NOW.plusSeconds(1));

        for (ForecastJob version : List.of(
                QUEUED, QUEUED.taken(NOW), running, running.failed("There are no prices of KO to forecast from."))) {
            assertThat(jobs.write(version)).isTrue();
            assertThat(jobs.find(QUEUED.id())).contains(version);
        }
    }

    @Test
    void versionThatSomebodyElseHasWritten_shouldBeRefused() {
        jobs.write(QUEUED);
        jobs.write(QUEUED.taken(NOW));

        assertThat(jobs.write(QUEUED)).isFalse();
        assertThat(jobs.write(QUEUED.failed("Late."))).isFalse();
        assertThat(jobs.find(QUEUED.id())).contains(QUEUED.taken(NOW));
    }

    @Test
    void workersAtOnce_shouldLeaveTheJobWithOneOfThem() throws Exception {
        jobs.write(QUEUED);

        List<Boolean> taken = AtOnce.run(8, i -> jobs.write(QUEUED.taken(NOW.plusSeconds(i))));

        assertThat(taken).containsOnlyOnce(true);
    }

    @Test
    void item_shouldSayWhenItMayBeForgotten() {
        jobs.write(QUEUED);

        AttributeValue expiresAt = database.client()
                .getItem(get -> get.tableName(TestDatabase.JOBS)
                        .key(Map.of("jobId", AttributeValue.fromS(QUEUED.id().value()))))
                .item()
                .get("expiresAt");
        assertThat(Long.parseLong(expiresAt.n()))
                .isEqualTo(Instant.parse("2022-07-01T20:00:00Z").getEpochSecond());
    }

    @Test
    void missingTable_shouldBeAStorageFailure() {
        JobStore elsewhere = new DynamoJobStore(database.client(), "no-such-table");

        assertThatExceptionOfType(StorageException.class)
                .isThrownBy(() -> elsewhere.find(QUEUED.id()))
                .withMessageContaining("no-such-table");
    }
}
