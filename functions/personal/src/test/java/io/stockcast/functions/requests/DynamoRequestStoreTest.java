package io.stockcast.functions.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.stockcast.functions.jobs.DynamoJobStore;
import io.stockcast.functions.jobs.ForecastJob;
import io.stockcast.functions.jobs.JobId;
import io.stockcast.functions.people.DynamoPeopleStore;
import io.stockcast.functions.people.ErasedException;
import io.stockcast.functions.people.PersonItem;
import io.stockcast.functions.requests.RequestStore.Start;
import io.stockcast.functions.tables.testing.TestDatabase;
import io.stockcast.marketdata.TickerSymbol;
import io.stockcast.marketdata.testing.AtOnce;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DynamoRequestStoreTest {

    private static final Instant EVENING = Instant.parse("2022-06-01T23:59:59Z");
    private static final Instant MIDNIGHT = Instant.parse("2022-06-02T00:00:00Z");

    private final TestDatabase database = new TestDatabase();
    private final DynamoJobStore jobs = new DynamoJobStore(database.client(), TestDatabase.JOBS);
    private final RequestStore requests =
            new DynamoRequestStore(database.client(), TestDatabase.JOBS, TestDatabase.PEOPLE, 3);

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void start_shouldWriteTheJobTheQuotaAndWhoAsked() {
        ForecastJob job = job("KO");

        assertThat(start("ann", job, EVENING)).isEqualTo(Start.STARTED);

        assertThat(jobs.find(job.id())).contains(job);
        assertThat(used("ann", "2022-06-01")).isEqualTo("1");
        assertThat(requests.hasAsked("ann", job.id())).isTrue();
        assertThat(requests.hasAsked("bob", job.id())).isFalse();
        var marker = database.item("ann", "request#" + job.id());
        assertThat(marker.get("symbol").s()).isEqualTo("KO");
        assertThat(marker.get("requestedAt").s()).isEqualTo("2022-06-01T23:59:59Z");
        assertThat(marker).containsKey("expiresAt");
    }

    @Test
    void export_shouldShowWhatWasAskedForAndHowMuchEachDay() {
        start("ann", job("KO"), EVENING);
        start("ann", job("IBM"), EVENING);
        start("ann", job("WMT"), MIDNIGHT);
        List<PersonItem> items = new DynamoPeopleStore(database.client(), TestDatabase.PEOPLE).everythingOf("ann");

        assertThat(List.<Object>copyOf(ExportedRequestDto.KIND.among(items)))
                .containsExactlyInAnyOrder(
                        new ExportedRequestDto(job("KO").id().value(), "KO", EVENING),
                        new ExportedRequestDto(job("IBM").id().value(), "IBM", EVENING),
                        new ExportedRequestDto(job("WMT").id().value(), "WMT", MIDNIGHT));
        assertThat(List.<Object>copyOf(ExportedDayDto.KIND.among(items)))
                .containsExactly(
                        new ExportedDayDto(LocalDate.of(2022, 6, 1), 2),
                        new ExportedDayDto(LocalDate.of(2022, 6, 2), 1));
    }

    @Test
    void jobThatStandsAlready_shouldCostNothing() {
        start("ann", job("KO"), EVENING);

        assertThat(start("bob", job("KO"), EVENING)).isEqualTo(Start.LOST_RACE);
        assertThat(database.item("bob", "quota#2022-06-01")).isEmpty();
        assertThat(requests.hasAsked("bob", job("KO").id())).isFalse();
    }

    @Test
    void join_shouldLetThePersonSeeTheJobAndCostNothing() {
        start("ann", job("KO"), EVENING);

        requests.join(new ForecastRequest("bob", job("KO"), EVENING));

        assertThat(requests.hasAsked("bob", job("KO").id())).isTrue();
        assertThat(database.item("bob", "quota#2022-06-01")).isEmpty();
    }

    @Test
    void personErasedSinceTheRequestWasLetIn_shouldGetNothingWrittenAnyMore() {
        new DynamoPeopleStore(database.client(), TestDatabase.PEOPLE).markErased("ann", EVENING);

        assertThatExceptionOfType(ErasedException.class).isThrownBy(() -> start("ann", job("KO"), EVENING));
        assertThatExceptionOfType(ErasedException.class)
                .isThrownBy(() -> requests.join(new ForecastRequest("ann", job("KO"), EVENING)));

        assertThat(jobs.find(job("KO").id())).isEmpty();
        assertThat(database.size(TestDatabase.PEOPLE)).isEqualTo(1);
    }

    @Test
    void spentQuota_shouldWriteNothingUntilTheNextDay() {
        List.of("KO", "IBM", "WMT").forEach(symbol -> start("ann", job(symbol), EVENING));

        assertThat(start("ann", job("MMM"), EVENING)).isEqualTo(Start.QUOTA_SPENT);
        assertThat(jobs.find(job("MMM").id())).isEmpty();
        assertThat(requests.hasAsked("ann", job("MMM").id())).isFalse();

        assertThat(start("bob", job("MMM"), EVENING)).isEqualTo(Start.STARTED);
        assertThat(start("ann", job("XOM"), MIDNIGHT)).isEqualTo(Start.STARTED);
    }

    @Test
    void startTakenBack_shouldFailTheJobAndCostNothing() {
        ForecastRequest request = new ForecastRequest("ann", job("KO"), EVENING);
        requests.start(request);

        assertThat(requests.takeBack(request, job("KO").failed("Not queued."))).isTrue();
        assertThat(jobs.find(job("KO").id())).contains(job("KO").failed("Not queued."));
        assertThat(requests.counted("ann", EVENING)).isEmpty();
        assertThat(used("ann", "2022-06-01")).isEqualTo("0");
    }

    @Test
    void startOfAJobThatAWorkerHas_shouldNotBeTakenBack() {
        ForecastRequest request = new ForecastRequest("ann", job("KO"), EVENING);
        requests.start(request);
        ForecastJob taken = job("KO").taken(EVENING);
        jobs.write(taken);

        assertThat(requests.takeBack(request, job("KO").failed("Not queued."))).isFalse();
        assertThat(jobs.find(taken.id())).contains(taken);
        assertThat(requests.counted("ann", EVENING)).containsExactly(taken.id());
    }

    @Test
    void jobGivenBackTwice_shouldMakeRoomForOne() {
        List.of("KO", "IBM", "WMT").forEach(symbol -> start("ann", job(symbol), EVENING));

        requests.giveBack("ann", EVENING, Set.of(job("KO").id()));
        requests.giveBack("ann", EVENING, Set.of(job("KO").id()));

        assertThat(start("ann", job("MMM"), EVENING)).isEqualTo(Start.STARTED);
        assertThat(start("ann", job("XOM"), EVENING)).isEqualTo(Start.QUOTA_SPENT);
        assertThat(requests.counted("ann", EVENING))
                .containsExactlyInAnyOrder(
                        job("IBM").id(), job("WMT").id(), job("MMM").id());
    }

    @Test
    void dayWithoutRequests_shouldStayEmptyWhenSomethingIsGivenBack() {
        requests.giveBack("ann", EVENING, Set.of(job("KO").id()));

        assertThat(requests.counted("ann", EVENING)).isEmpty();
        assertThat(database.size(TestDatabase.PEOPLE)).isZero();
    }

    @Test
    void jobStartedAgain_shouldCountOnce() {
        List.of("KO", "IBM", "WMT").forEach(symbol -> start("ann", job(symbol), EVENING));
        ForecastJob failed = job("KO").failed("No prices.");
        jobs.write(failed);

        assertThat(start("ann", failed.queuedAgain(EVENING), EVENING)).isEqualTo(Start.STARTED);
        assertThat(requests.counted("ann", EVENING)).hasSize(3);
    }

    @Test
    void jobsThatComeToNothing_shouldHaveAnEndToo() {
        for (int i = 0; i < 15; i++) {
            assertThat(start("ann", job("S" + i), EVENING)).isEqualTo(Start.STARTED);
            requests.giveBack("ann", EVENING, Set.of(job("S" + i).id()));
        }

        assertThat(start("ann", job("KO"), EVENING)).isEqualTo(Start.QUOTA_SPENT);
    }

    @Test
    void jobQueuedAgain_shouldTakeThePlaceOfTheVersionThatWasSeen() {
        ForecastJob failed = job("KO").failed("No prices.");
        start("ann", job("KO"), EVENING);
        jobs.write(failed);

        assertThat(start("bob", failed.queuedAgain(MIDNIGHT), MIDNIGHT)).isEqualTo(Start.STARTED);
        assertThat(start("ann", failed.queuedAgain(MIDNIGHT), MIDNIGHT)).isEqualTo(Start.LOST_RACE);
        assertThat(used("bob", "2022-06-02")).isEqualTo("1");
    }

    @Test
    void oneJobAskedForByAHundredPeopleAtOnce_shouldBeStartedByOne() throws Exception {
        List<Start> starts = AtOnce.run(100, i -> start("person-" + i, job("KO"), EVENING));

        assertThat(starts).containsOnlyOnce(Start.STARTED);
        assertThat(starts.stream().filter(Start.LOST_RACE::equals)).hasSize(99);
        assertThat(database.size(TestDatabase.JOBS)).isEqualTo(1);
        assertThat(database.size(TestDatabase.PEOPLE)).isEqualTo(2);
    }

    @Test
    void manyJobsAskedForByOnePersonAtOnce_shouldKeepToTheQuota() throws Exception {
        List<Start> starts = AtOnce.run(12, i -> start("ann", job("S" + i), EVENING));

        assertThat(starts.stream().filter(Start.STARTED::equals)).hasSize(3);
        assertThat(starts.stream().filter(Start.QUOTA_SPENT::equals)).hasSize(9);
        assertThat(database.size(TestDatabase.JOBS)).isEqualTo(3);
        assertThat(used("ann", "2022-06-01")).isEqualTo("3");
    }

    private Start start(String userId, ForecastJob job, Instant at) {
        return requests.start(new ForecastRequest(userId, job, at));
    }

    private String used(String userId, String day) {
        return database.item(userId, "quota#" + day).get("used").n();
    }

    private static ForecastJob job(String symbol) {
        TickerSymbol ticker = new TickerSymbol(symbol);
        return ForecastJob.queued(JobId.of(ticker, LocalDate.of(2022, 6, 1), "lstm-1"), ticker, EVENING);
    }
}
