package io.stockcast.functions.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SnapshotPrimingTest {

    private final List<String> made = new ArrayList<>();
    private final SnapshotPriming priming = new SnapshotPriming();

    @Test
    void checkpoint_shouldBePrecededByEveryCall() {
        priming.add(() -> made.add("s3"));
        priming.add(() -> made.add("dynamodb"));

        priming.beforeCheckpoint(null);

        assertThat(made).containsExactly("s3", "dynamodb");
    }

    @Test
    void callThatFails_shouldKeepNeitherOthersNorTheDeployment() {
        priming.add(() -> {
            throw new IllegalStateException("no connection");
        });
        priming.add(() -> made.add("dynamodb"));

        priming.beforeCheckpoint(null);

        assertThat(made).containsExactly("dynamodb");
    }
}
