package io.stockcast.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.stockcast.local.DamagedFile.Damage;
import io.stockcast.local.start.LocalSettings;
import io.stockcast.local.start.StartException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each file of a state folder, damaged in each way: the next start makes it again as it was, or ends with one line that
 * names it and says what to do. The files that are made again are damaged together, one way for each start.
 */
class DamagedStateTest {

    private static final String PASSWORD = "Correct-1-horse";

    /** What a start makes again, byte by byte; the two copies of a forecast are damaged for different instruments. */
    private static final List<String> OBJECTS = List.of(
            "forecasts/FTSE/2023-12-29/",
            "forecasts/GDAXI/latest.json",
            "records/FTSE.json",
            "histories/",
            "model.onnx",
            "model-card.json");

    private static final List<String> NAMED =
            List.of("shared-local-instance.db", "accounts.json", "signing-key.json", "s3-credentials.properties");

    @TempDir
    private static Path folder;

    private static Path market;
    private static Path whole;
    private static final Map<Damage, Path> STARTED_AGAIN = new EnumMap<>(Damage.class);

    @BeforeAll
    static void startSignUpAndRequest() throws IOException {
        market = Files.createDirectory(folder.resolve("market"));
        copyLastSessions("FTSE.csv");
        copyLastSessions("GDAXI.csv");
        whole = folder.resolve("whole/state");
        try (RunningCloud cloud = RunningCloud.start(whole, market)) {
            Member ann = Member.signUp(cloud, "ann@example.org", PASSWORD);
            assertThat(ann.call("PUT", "/api/watchlists/main/FTSE").statusCode())
                    .isEqualTo(204);
            assertThat(ann.call("POST", "/api/forecasts/FTSE").statusCode()).isEqualTo(200);
        }
    }

    static Stream<Arguments> madeAgain() {
        return Stream.of(Damage.ofContent())
                .flatMap(damage -> OBJECTS.stream().map(name -> Arguments.of(name, damage)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("madeAgain")
    void damagedObject_shouldBeMadeAgainAsItWas(String name, Damage damage) throws IOException {
        Path state = startedAgain(damage);

        assertThat(DamagedFile.in(state, name).path())
                .hasBinaryContent(Files.readAllBytes(DamagedFile.in(whole, name).path()));
    }

    @ParameterizedTest(name = "demo-password.txt {0}")
    @EnumSource(names = {"HALF", "EMPTY", "ZEROS"})
    void demoAccount_shouldHaveANewPassword(Damage damage) throws IOException {
        Path state = startedAgain(damage);

        assertThat(Files.readString(state.resolve("demo-password.txt")))
                .startsWith("Demo-1")
                .isNotEqualTo(Files.readString(whole.resolve("demo-password.txt")));
        assertThat(state.resolve("signed-in")).exists();
    }

    @ParameterizedTest(name = "lock {0}")
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FOLDER")
    void lock_shouldBeTakenWhateverItHolds(Damage damage) throws IOException {
        assertThat(startedAgain(damage).resolve("signed-in")).exists();
    }

    static Stream<Arguments> named() {
        Stream<Arguments> content =
                NAMED.stream().flatMap(name -> Stream.of(Damage.ofContent()).map(damage -> Arguments.of(name, damage)));
        List<String> all = new ArrayList<>(OBJECTS);
        all.addAll(NAMED);
        all.addAll(List.of("demo-password.txt", "lock"));
        return Stream.of(
                        content,
                        Stream.of(Arguments.of("demo-password.txt", Damage.GARBAGE)),
                        all.stream().map(name -> Arguments.of(name, Damage.FOLDER)))
                .flatMap(rows -> rows);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("named")
    void damagedFile_shouldBeNamedInOneLineWithWhatToDo(String name, Damage damage) throws IOException {
        Path state = DamagedFile.copy(whole, folder.resolve(damage + "-" + name.replace('/', '-') + "/state"));
        DamagedFile file = DamagedFile.in(state, name);
        file.damage(damage);

        assertThatExceptionOfType(StartException.class)
                .isThrownBy(() -> RunningCloud.start(state, market))
                .withMessageContaining(file.path().toString())
                .withMessageMatching("[^\n]+: (restore it, or delete it|delete it|move it away), and [^\n]+\\.");
    }

    private static Path startedAgain(Damage damage) throws IOException {
        Path known = STARTED_AGAIN.get(damage);
        if (known != null) {
            return known;
        }
        Path state = DamagedFile.copy(whole, folder.resolve(damage + "/state"));
        STARTED_AGAIN.put(damage, state);
        for (String name : OBJECTS) {
            DamagedFile.in(state, name).damage(damage);
        }
        if (damage != Damage.GARBAGE) {
            DamagedFile.in(state, "demo-password.txt").damage(damage);
        }
        DamagedFile.in(state, "lock").damage(damage);
        try (RunningCloud cloud = RunningCloud.start(state, market)) {
            assertThat(cloud.warnings()).isEmpty();
            Member.signIn(cloud, "ann@example.org", PASSWORD);
            Member.signIn(
                    cloud,
                    "demo@stockcast.example",
                    Files.readString(state.resolve("demo-password.txt")).strip());
            Files.createFile(state.resolve("signed-in"));
        }
        return state;
    }

    private static void copyLastSessions(String file) throws IOException {
        List<String> lines = Files.readAllLines(LocalSettings.sampleMarket().resolve(file));
        List<String> kept = new ArrayList<>(lines.subList(0, 1));
        kept.addAll(lines.subList(lines.size() - 500, lines.size()));
        Files.write(market.resolve(file), kept);
    }
}
