package io.stockcast.functions.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.stockcast.functions.storage.StorageException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class DynamoAttributesTest {

    private static final Map<String, AttributeValue> ITEM = Map.of("symbol", AttributeValue.fromS("KO"));

    @Test
    void attributeThatTheItemHas_shouldBeReturned() {
        assertThat(DynamoAttributes.required(ITEM, "symbol").s()).isEqualTo("KO");
    }

    @Test
    void attributeThatTheItemLacks_shouldBeNamed() {
        assertThatExceptionOfType(StorageException.class)
                .isThrownBy(() -> DynamoAttributes.required(ITEM, "version"))
                .withMessageContaining("version");
    }
}
