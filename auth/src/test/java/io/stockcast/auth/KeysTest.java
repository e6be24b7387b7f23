package io.stockcast.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jose.jwk.RSAKey;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the keys come from, and what a sign-in answers while they are unavailable. */
class KeysTest {

    private final RSAKey key = KeyServer.newKey();
    private final KeyServer pool = new KeyServer(key);
    private final SignIn signIn = SignIn.to(new UserPool(pool.issuer(), Tokens.CLIENT_ID));

    @AfterEach
    void stop() {
        pool.close();
    }

    @Test
    void keys_shouldBeFetchedOnce() {
        accept(key);
        accept(key);

        assertThat(pool.fetches()).isEqualTo(1);
    }

    @Test
    void newKey_shouldBeFetchedWhenATokenNamesIt() {
        accept(key);
        RSAKey next = KeyServer.newKey();
        pool.publish(next);

        accept(next);

        assertThat(pool.fetches()).isEqualTo(2);
    }

    @Test
    void madeUpKeyIds_shouldNotMakeTheKeysBeFetchedAtWill() {
        accept(key);
        List<String> forgeries = Stream.generate(() -> new Tokens(pool.issuer(), KeyServer.newKey()).valid())
                .limit(10)
                .toList();
        for (String forged : forgeries) {
            assertThatExceptionOfType(NotSignedInException.class).isThrownBy(() -> signIn.require("Bearer " + forged));
        }

        assertThat(pool.fetches()).isLessThan(5);
        accept(key);
    }

    @Test
    void outage_shouldNotSignOutThoseWhoseKeyIsKnown() {
        accept(key);
        pool.close();

        accept(key);
    }

    @ParameterizedTest
    @CsvSource({"500, ''", "403, ''", "200, <html>", "200, '{}'"})
    void unusableAnswer_shouldBeAnOutageAndPass(int status, String body) {
        pool.answer(status, body);
        assertUnreachable();

        pool.publish(key);
        accept(key);
    }

    @Test
    void unreachablePool_shouldBeAnOutage() {
        pool.close();

        assertUnreachable();
    }

    @Test
    void endlessKeys_shouldNotBeReadToTheEnd() {
        pool.answer(200, " ".repeat(1_000_000));

        assertUnreachable();
    }

    private void accept(RSAKey signingKey) {
        String token = new Tokens(pool.issuer(), signingKey).valid();
        assertThat(signIn.require("Bearer " + token).username()).isEqualTo("ann");
    }

    private void assertUnreachable() {
        String token = new Tokens(pool.issuer(), key).valid();
        assertThatExceptionOfType(KeysUnreachableException.class).isThrownBy(() -> signIn.require("Bearer " + token));
    }
}
