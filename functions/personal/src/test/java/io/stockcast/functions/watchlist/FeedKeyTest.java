package io.stockcast.functions.watchlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedKeyTest {

    private static final ListKey BANKS =
            new ListKey("3f0c2f8e-5b1a-4c55-9d0a-2b7c1c9a7e11", new ListId("0123456789ab"));

    @Test
    void key_shouldBeReadAsItWasWritten() {
        FeedKey key = FeedKey.random(BANKS);

        assertThat(FeedKey.parse(key.text())).contains(key);
        assertThat(key.text()).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void keys_shouldHaveSecretsOf128Bits() {
        Set<String> secrets = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            secrets.add(FeedKey.random(BANKS).secret());
        }

        assertThat(secrets).hasSize(100).allSatisfy(secret -> assertThat(secret).matches("[0-9a-f]{32}"));
    }

    @Test
    void key_shouldTellNothingInTextsOrWhatIsStored() {
        FeedKey key = FeedKey.random(BANKS);

        assertThat(key.toString()).isEqualTo("FeedKey");
        assertThat(key.digest()).hasSize(64).doesNotContain(key.secret());
    }

    // The third is a secret alone, the next ones have no list, and one that none could have.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "%%%",
                "AAAAAAAAAAAAAAAAAAAAAA",
                "AAAAAAAAAAAAAAAAAAAAAGFubg",
                "AAAAAAAAAAAAAAAAAAAAAEJBTktTL2Fubg",
                "AAAAAAAAAAAAAAAAAAAAAG1haW4v"
            })
    void whatIsNoKey_shouldBeEmpty(String text) {
        assertThat(FeedKey.parse(text)).isEmpty();
        assertThat(FeedKey.parse("A".repeat(10_000))).isEmpty();
    }
}
