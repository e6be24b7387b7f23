package io.stockcast.functions.correlation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorrelationIdTest {

    private static final CorrelationId ID = new CorrelationId("a-request");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2C1yR8C2jWUcGoVoVgMRsNDVp0Dv0aVg2vCV3oBB-HTXEBVwuuZdZA==",
                "JKJaXmPLvHcESHA=",
                "53dc4d37-cffa-4f76-80c9-8b7d4a4d2eaa"
            })
    void idsOfCloudFrontApiGatewayAndEventBridge_shouldBeTaken(String id) {
        assertThat(CorrelationId.firstOf(id, "other")).hasToString(id);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "a b", "id\nERROR forged", "id\r", "{\"a\":1}", "<b>", "ann@example.com"})
    void malformedId_shouldGiveWayToTheNext(String id) {
        assertThat(CorrelationId.firstOf(id, "next")).hasToString("next");
    }

    @Test
    void tooLongId_shouldGiveWayToTheNext() {
        assertThat(CorrelationId.firstOf("a".repeat(129), "a".repeat(128))).hasToString("a".repeat(128));
    }

    @Test
    void withoutAnyId_shouldBeANewOneEachTime() {
        assertThat(CorrelationId.firstOf((String) null)).isNotEqualTo(CorrelationId.firstOf((String) null));
    }

    @Test
    void malformedId_shouldNotBeMadeNorRepeated() {
        assertThatThrownBy(() -> new CorrelationId("two\nlines"))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .doesNotContain("lines");
    }

    @Test
    void id_shouldBeCurrentDuringItsWorkAlone() {
        assertThat(ID.whileLogged(CorrelationId::current)).contains(ID);
        assertThat(CorrelationId.current()).isEmpty();
    }

    @Test
    void innerId_shouldGiveWayToTheOuterOneAfterItsWork() {
        CorrelationId inner = new CorrelationId("a-message");

        Optional<CorrelationId> afterwards = ID.whileLogged(() -> {
            assertThat(inner.whileLogged(CorrelationId::current)).contains(inner);
            return CorrelationId.current();
        });

        assertThat(afterwards).contains(ID);
    }

    @Test
    void failedWork_shouldLeaveNoIdBehind() {
        assertThatThrownBy(() -> ID.whileLogged(() -> {
                    throw new IllegalStateException("failed");
                }))
                .hasMessage("failed");
        assertThat(CorrelationId.current()).isEmpty();
    }

    @Test
    void workOnAnotherThread_shouldCarryTheIdOfWhoHandedItOver() throws Exception {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            SynchronousQueue<Optional<CorrelationId>> seen = new SynchronousQueue<>();
            CorrelatedExecutor executor = new CorrelatedExecutor(thread);

            Future<Optional<CorrelationId>> carried =
                    ID.whileLogged(() -> thread.submit(CorrelationId.carried(CorrelationId::current)::get));
            assertThat(carried.get()).contains(ID);

            ID.whileLogged(() -> {
                executor.execute(() -> tell(seen));
                return null;
            });
            assertThat(seen.poll(10, TimeUnit.SECONDS)).contains(ID);

            executor.execute(() -> tell(seen));
            assertThat(seen.poll(10, TimeUnit.SECONDS)).isEmpty();
        } finally {
            thread.shutdownNow();
        }
    }

    private static void tell(SynchronousQueue<Optional<CorrelationId>> listener) {
        try {
            listener.put(CorrelationId.current());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
