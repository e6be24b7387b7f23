package io.stockcast.local.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

class PasswordSignInTest {

    private static final Instant NOW = Instant.parse("2026-11-22T18:00:00Z");
    private static final String PASSWORD = "Correct-1-horse";

    @TempDir
    private Path folder;

    private final CountingEncoder encoder = new CountingEncoder();
    private final List<Duration> waits = new ArrayList<>();
    private Account ann;
    private PasswordSignIn signIn;

    @BeforeEach
    void signUpAnn() {
        Accounts accounts = Accounts.in(folder.resolve("accounts.json"));
        ann = Account.of("Ann@Example.org", encoder.encode(PASSWORD), NOW);
        accounts.add(ann);
        signIn = new PasswordSignIn(accounts, encoder, new SignInThrottle(), waits::add);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ann@example.org", " ANN@example.org "})
    void rightPassword_shouldNameTheAccountByItsId(String email) {
        assertThat(attempt(email, PASSWORD).getName()).isEqualTo(ann.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ann@example.org", "nobody@example.org"})
    void wrongPassword_shouldCostOneComparisonWhetherAnybodyHasTheAddressOrNot(String email) {
        assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> attempt(email, "Wrong-1-horse"));

        assertThat(encoder.compared)
                .hasSize(1)
                .allSatisfy(hash -> assertThat(hash).startsWith("$2a$04$"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ann@example.org", "nobody@example.org"})
    void guessing_shouldBeSlowedDown(String email) {
        guess(email, 7);

        assertThat(waits.subList(0, 5)).containsOnly(Duration.ZERO);
        assertThat(waits.subList(5, 7)).containsExactly(Duration.ofMillis(250), Duration.ofMillis(500));
    }

    @Test
    void guessing_shouldNotLockTheOwnerOut() {
        guess("ann@example.org", 50);

        assertThat(attempt("ann@example.org", PASSWORD).getName()).isEqualTo(ann.id());
    }

    @Test
    void passwordLongerThanAnyAccounts_shouldBeWrongLikeAnother() {
        assertThatExceptionOfType(BadCredentialsException.class)
                .isThrownBy(() -> attempt("ann@example.org", PASSWORD + "x".repeat(500)));
    }

    private void guess(String email, int times) {
        for (int i = 0; i < times; i++) {
            assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> attempt(email, "Wrong-1-horse"));
        }
    }

    private Authentication attempt(String email, String password) {
        return signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email, password));
    }

    /** A quick bcrypt that remembers what was compared. */
    private static final class CountingEncoder implements PasswordEncoder {

        private final PasswordEncoder bcrypt = new BCryptPasswordEncoder(4);
        private final List<String> compared = new ArrayList<>();

        @Override
        public String encode(CharSequence password) {
            return bcrypt.encode(password);
        }

        @Override
        public boolean matches(CharSequence password, String hash) {
            compared.add(hash);
            return bcrypt.matches(password, hash);
        }
    }
}
