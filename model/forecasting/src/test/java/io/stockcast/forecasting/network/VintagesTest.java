package io.stockcast.forecasting.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stockcast.domain.history.PriceHistory;
import io.stockcast.domain.testing.SyntheticHistory;
import io.stockcast.forecasting.testing.MadeVintages;
import io.stockcast.vintages.ModelVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VintagesTest {

    private static final String FIRST = "lstm-made-2014-12-31";
    private static final String SECOND = "lstm-made-2015-12-31";
    private static final String THIRD = "lstm-made-2016-12-31";
    private static final Vintages THREE = MadeVintages.of("2015-12-31", "2014-12-31", "2016-12-31");

    @TempDir
    private Path folder;

    @AfterAll
    static void close() {
        THREE.close();
    }

    @ParameterizedTest
    @CsvSource({
        "2015-01-01, " + FIRST,
        "2015-12-30, " + FIRST,
        "2015-12-31, " + FIRST,
        "2016-01-01, " + SECOND,
        "2016-12-31, " + SECOND,
        "2017-01-01, " + THIRD,
        "2030-06-28, " + THIRD
    })
    void session_shouldHaveTheNewestVintageWhoseTrainingEndedBeforeIt(LocalDate session, String version) {
        assertThat(THREE.asOf(session)).map(ForecastModel::version).contains(version);
        assertThat(THREE.versionAsOf(session)).isEqualTo(version);
    }

    @ParameterizedTest
    @CsvSource({"2014-12-31", "2014-12-30", "1990-01-02"})
    void sessionBeforeAllVintages_shouldHaveNone(LocalDate session) {
        assertThat(THREE.asOf(session)).isEmpty();
        assertThat(THREE.versionAsOf(session)).isEqualTo(ModelVersion.WITHOUT_NETWORK);
    }

    @ParameterizedTest
    @CsvSource({
        "2015-06-01, 2015-12-31, " + FIRST,
        "2015-12-31, 2016-01-01, " + FIRST + " " + SECOND,
        "2016-01-01, 2016-12-31, " + SECOND,
        "2013-01-02, 2015-06-01, " + FIRST,
        "2013-01-02, 2018-01-02, " + FIRST + " " + SECOND + " " + THIRD,
        "2013-01-02, 2014-12-31, ''"
    })
    void span_shouldHaveTheVintagesThatForecastItsSessions(LocalDate first, LocalDate last, String versions) {
        assertThat(String.join(" ", versions(THREE.between(first, last)))).isEqualTo(versions);
    }

    @Test
    void historyAcrossTwoYearEnds_shouldBeRunsOfSessionsWithTheSameVintage() {
        PriceHistory history = SyntheticHistory.withRanges(600);
        int newYear2016 = firstAfter(history, "2015-12-31");
        int newYear2017 = firstAfter(history, "2016-12-31");

        assertThat(THREE.runs(history, 30, 580))
                .containsExactly(
                        run(30, newYear2016 - 1, "2015-06-30"),
                        run(newYear2016, newYear2017 - 1, "2016-06-30"),
                        run(newYear2017, 580, "2017-01-31"));
    }

    @Test
    void sessionsBeforeAllVintages_shouldBeARunWithout() {
        PriceHistory history = SyntheticHistory.withRanges(300);
        int newYear2016 = firstAfter(history, "2015-12-31");
        try (Vintages one = MadeVintages.of("2015-12-31")) {
            assertThat(one.runs(history, 0, 299))
                    .containsExactly(
                            new VintageRun(0, newYear2016 - 1, Optional.empty()),
                            new VintageRun(newYear2016, 299, Optional.of(one.newest())));
        }
    }

    @Test
    void oneSession_shouldBeARunOfItsOwn() {
        PriceHistory history = SyntheticHistory.withRanges(30);

        assertThat(THREE.runs(history, 7, 7)).containsExactly(run(7, 7, "2015-01-12"));
    }

    @Test
    void anotherVintage_shouldJoinTheOthersWithoutChangingThem() {
        ForecastModel another = MadeVintages.endingOn("2016-06-30");

        Vintages four = THREE.with(another);

        assertThat(four.asOf(LocalDate.parse("2016-07-01"))).contains(another);
        assertThat(four.asOf(LocalDate.parse("2016-06-30")))
                .isEqualTo(THREE.asOf(LocalDate.parse("2016-06-30")))
                .isPresent();
        assertThat(four.newest()).isSameAs(THREE.newest());
        assertThat(THREE.versionAsOf(LocalDate.parse("2016-07-01"))).isEqualTo(SECOND);
    }

    @Test
    void anotherVintageOfTheSameDay_shouldReplaceTheFormer() {
        ForecastModel another = MadeVintages.endingOn("2015-12-31");

        Vintages replaced = THREE.with(another);

        assertThat(replaced.asOf(LocalDate.parse("2016-06-30")).orElseThrow()).isSameAs(another);
    }

    @Test
    void name_shouldFindItsVintage() {
        assertThat(THREE.named(SECOND).orElseThrow().card().training().to()).isEqualTo("2015-12-31");
        assertThat(THREE.named("lstm-1")).isEmpty();
    }

    @Test
    void noVintages_shouldHaveNoNewest() {
        try (Vintages none = Vintages.of()) {
            assertThatThrownBy(none::newest)
                    .isInstanceOf(UnusableModelException.class)
                    .hasMessage("there is no vintage of the model");
        }
    }

    @Test
    void folder_shouldHoldAVintageInEachOfItsFolders() throws IOException {
        write("2015-12-31");
        write("2014-12-31");
        Files.writeString(folder.resolve("vintages.txt"), "2014-12-31\n2015-12-31\n");

        try (Vintages read = Vintages.in(folder)) {
            assertThat(read.versionAsOf(LocalDate.parse("2015-12-31"))).isEqualTo(FIRST);
            assertThat(read.newest().version()).isEqualTo(SECOND);
        }
    }

    @Test
    void folderWithoutVintages_shouldBeRefused() {
        assertThatThrownBy(() -> Vintages.in(folder))
                .isInstanceOf(UnusableModelException.class)
                .hasMessage(folder + ": holds no vintage");
    }

    @Test
    void folderThatIsNotThere_shouldBeRefused() {
        Path nowhere = folder.resolve("nowhere");

        assertThatThrownBy(() -> Vintages.in(nowhere))
                .isInstanceOf(UnusableModelException.class)
                .hasMessage(nowhere + ": is not a folder that can be read");
    }

    private void write(String end) throws IOException {
        Path vintage = Files.createDirectory(folder.resolve(end));
        try (ForecastModel model = MadeVintages.endingOn(end)) {
            Files.write(vintage.resolve(ForecastModel.ONNX_FILE), model.onnx());
            Files.write(vintage.resolve(ForecastModel.CARD_FILE), model.cardJson());
        }
    }

    private static VintageRun run(int first, int last, String within) {
        return new VintageRun(first, last, THREE.asOf(LocalDate.parse(within)));
    }

    private static int firstAfter(PriceHistory history, String date) {
        return history.between(LocalDate.MIN, LocalDate.parse(date)).size();
    }

    private static List<String> versions(List<ForecastModel> models) {
        return models.stream().map(ForecastModel::version).toList();
    }
}
