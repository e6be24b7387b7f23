package io.stockcast.local.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.kinesis.model.Record;

class BatchOutcomeTest {

    private static final List<Record> BATCH = TestRecords.of("a", "b", "c");

    private static int handled(String answer) {
        return BatchOutcome.of(answer.getBytes(StandardCharsets.UTF_8), BATCH).handled();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "{}", "{\"batchItemFailures\": []}", "{\"batchItemFailures\": null}"})
    void answerWithoutFailures_shouldBeASuccess(String answer) {
        assertThat(handled(answer)).isEqualTo(3);
    }

    @Test
    void failures_shouldCountFromTheLowestNumberOn() {
        assertThat(handled("""
                        {"batchItemFailures": [{"itemIdentifier": "492"}, {"itemIdentifier": "491"}]}""")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"batchItemFailures\": [{\"itemIdentifier\": \"\"}]}",
                "{\"batchItemFailures\": [{\"itemIdentifier\": null}]}",
                "{\"batchItemFailures\": [{\"itemIdentifier\": \"7\"}]}",
                "{\"batchItemFailures\": [{\"identifier\": \"491\"}]}",
                "no JSON"
            })
    void answerThatNamesNoRecordOfTheBatch_shouldBeAFailureOfTheWhole(String answer) {
        assertThat(handled(answer)).isZero();
    }
}
