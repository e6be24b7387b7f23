package io.stockcast.functions.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;

class DynamoTransactionTest {

    @Test
    void writeThatMeetsATransaction_shouldBeAConflictWhetherItIsOneItselfOrNot() {
        assertThat(DynamoTransaction.isConflict(
                        TransactionConflictException.builder().build()))
                .isTrue();
        assertThat(DynamoTransaction.isConflict(canceled("None", "TransactionConflict")))
                .isTrue();
    }

    @Test
    void conditionThatDoesNotHold_shouldBeNoConflict() {
        assertThat(DynamoTransaction.isConflict(canceled("TransactionConflict", "ConditionalCheckFailed")))
                .isFalse();
        assertThat(DynamoTransaction.isConflict(new IllegalStateException())).isFalse();
    }

    private static TransactionCanceledException canceled(String... codes) {
        return TransactionCanceledException.builder()
                .cancellationReasons(Stream.of(codes)
                        .map(code -> CancellationReason.builder().code(code).build())
                        .toList())
                .build();
    }
}
