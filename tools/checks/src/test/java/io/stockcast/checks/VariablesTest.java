package io.stockcast.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Has everything that somebody chooses say what it is and refuse what it cannot be. */
class VariablesTest {

    private static final List<String> FOLDERS = List.of(".", "bootstrap", "modules/private-bucket");

    static List<TerraformBlock> variables() {
        return FOLDERS.stream().flatMap(VariablesTest::of).toList();
    }

    @ParameterizedTest
    @MethodSource("variables")
    void variable_shouldBeTypedAndDescribed(TerraformBlock variable) {
        assertThat(variable.arguments()).containsKeys("type", "description");
    }

    // Either value of a bool is as good as the other.
    @ParameterizedTest
    @MethodSource("variables")
    void variable_shouldBeValidated(TerraformBlock variable) {
        if (!"bool".equals(variable.arguments().get("type"))) {
            assertThat(variable.blocks().filter(block -> block.header().equals("validation")))
                    .isNotEmpty()
                    .allSatisfy(validation ->
                            assertThat(validation.arguments()).containsKeys("condition", "error_message"));
        }
    }

    @Test
    void everyFolder_shouldHaveVariables() {
        assertThat(FOLDERS).allSatisfy(folder -> assertThat(of(folder)).isNotEmpty());
    }

    private static Stream<TerraformBlock> of(String folder) {
        return TerraformBlock.ofFolder(folder).stream().filter(block -> block.is("variable"));
    }
}
