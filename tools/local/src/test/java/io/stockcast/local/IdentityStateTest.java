package io.stockcast.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.stockcast.local.start.StartException;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What identity keeps between starts, and how. */
class IdentityStateTest {

    private static final String PASSWORD = "Correct-1-horse";

    @TempDir
    private Path folder;

    private Path state;
    private Path market;

    @BeforeEach
    void makeMarket() throws IOException {
        state = folder.resolve("state");
        market = SignInTest.smallMarket(folder);
    }

    @Test
    void restart_shouldKeepAccountsAndKeys() {
        JsonNode before;
        JsonNode keys;
        try (RunningCloud cloud = RunningCloud.start(state, market)) {
            before = new Visitor(cloud).signUp("ann@example.org", PASSWORD);
            keys = Visitor.json(new Visitor(cloud).get("/.well-known/jwks.json"));
        }
        try (RunningCloud cloud = RunningCloud.start(state, market)) {
            JsonNode after = new Visitor(cloud).signIn("ann@example.org", PASSWORD);

            assertThat(SignInTest.claims(after).get("sub"))
                    .isEqualTo(SignInTest.claims(before).get("sub"));
            assertThat(Visitor.json(new Visitor(cloud).get("/.well-known/jwks.json")))
                    .isEqualTo(keys);
        }
    }

    @Test
    void demoAccount_shouldBeTheSameAtEveryStartAndOpenTheDoor() {
        String password;
        try (RunningCloud cloud = RunningCloud.start(state, market)) {
            password = demoPassword(cloud);
        }
        try (RunningCloud cloud = RunningCloud.start(state, market)) {
            assertThat(demoPassword(cloud)).isEqualTo(password);
            assertThat(new Visitor(cloud)
                            .signIn("demo@stockcast.example", password)
                            .has("access_token"))
                    .isTrue();
        }
    }

    @Test
    void twoMachines_shouldHaveDifferentKeysAndPasswords() {
        try (RunningCloud one = RunningCloud.start(state, market)) {
            JsonNode keys = Visitor.json(new Visitor(one).get("/.well-known/jwks.json"));
            String password = demoPassword(one);
            try (RunningCloud other = RunningCloud.start(folder.resolve("other/state"), market)) {
                assertThat(Visitor.json(new Visitor(other).get("/.well-known/jwks.json")))
                        .isNotEqualTo(keys);
                assertThat(demoPassword(other)).isNotEqualTo(password);
            }
        }
    }

    @Test
    void secrets_shouldBeTheOwnersAloneAndPasswordsHashed() throws IOException {
        try (RunningCloud cloud = RunningCloud.start(state, market)) {
            new Visitor(cloud).signUp("ann@example.org", PASSWORD);
        }

        for (String file : new String[] {"accounts.json", "signing-key.json", "demo-password.txt"}) {
            assertThat(Files.getPosixFilePermissions(state.resolve(file)))
                    .as(file)
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
        assertThat(Files.readString(state.resolve("accounts.json")))
                .contains("ann@example.org", "{bcrypt}")
                .doesNotContain(PASSWORD);
    }

    @Test
    void publishedKeys_shouldHoldNothingPrivate() {
        try (RunningCloud cloud = RunningCloud.start(state, market)) {
            JsonNode key = Visitor.json(new Visitor(cloud).get("/.well-known/jwks.json"))
                    .at("/keys/0");

            assertThat(key.propertyNames()).containsExactlyInAnyOrder("kty", "e", "use", "kid", "alg", "n");
        }
    }

    @Test
    void accountThatCannotBeWritten_shouldBe503AndLeaveTheOthers() throws IOException {
        try (RunningCloud cloud = RunningCloud.start(state, market)) {
            new Visitor(cloud).signUp("ann@example.org", PASSWORD);
            // As on a full disk, no draft of the file can be written.
            Path obstacle = Files.createDirectories(state.resolve("accounts.json.new/obstacle"));

            HttpResponse<String> refused = new Visitor(cloud).submit("/sign-up", "bob@example.org", PASSWORD);

            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.body()).contains("cannot be saved right now");
            assertThat(new Visitor(cloud).signIn("ann@example.org", PASSWORD).has("access_token"))
                    .isTrue();
            Files.delete(obstacle);
            assertThat(new Visitor(cloud).signUp("bob@example.org", PASSWORD).has("access_token"))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"accounts.json", "signing-key.json"})
    void damagedFile_shouldBeNamedAndLeftAsItIs(String file) throws IOException {
        RunningCloud.start(state, market).close();
        Files.writeString(state.resolve(file), "{");

        assertThatExceptionOfType(StartException.class)
                .isThrownBy(() -> RunningCloud.start(state, market))
                .withMessageContaining(file);
        assertThat(Files.readString(state.resolve(file))).isEqualTo("{");
    }

    private static String demoPassword(RunningCloud cloud) {
        Matcher line =
                Pattern.compile("Demo account: .+ with the password (.+)").matcher(cloud.steps());
        assertThat(line.find()).isTrue();
        return line.group(1);
    }
}
