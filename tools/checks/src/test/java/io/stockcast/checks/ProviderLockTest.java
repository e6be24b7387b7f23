package io.stockcast.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the lock files to the constraint on the AWS provider, and to knowing its archives for every platform. */
class ProviderLockTest {

    private static final String LOCK = ".terraform.lock.hcl";

    @ParameterizedTest
    @ValueSource(strings = {"", "bootstrap/"})
    void folder_shouldLockTheProviderThatItRequires(String folder) {
        assertThat(Terraform.argument(folder + LOCK, "constraints")).isEqualTo(required(folder));
        assertThat(Terraform.text(folder + LOCK)).isEqualTo(Terraform.text(LOCK));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bootstrap/"})
    void folder_shouldKnowTheChecksumsOfEveryPlatform(String folder) {
        assertThat(Terraform.text(folder + LOCK).lines().filter(line -> line.matches(" {4}\"zh:[0-9a-f]{64}\",")))
                .hasSizeGreaterThanOrEqualTo(15);
    }

    private static String required(String folder) {
        return Terraform.text(folder + "versions.tf")
                .replaceAll("(?s).*hashicorp/aws\"\\s+version = \"(.*?)\".*", "$1");
    }
}
