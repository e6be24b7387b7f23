package io.stockcast.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.forecasting.features.Features;
import io.stockcast.forecasting.network.ForecastModel;
import io.stockcast.forecasting.network.ModelCard;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainCommandTest {

    private static final Path MARKET = Path.of("../../tools/local/market");

    @TempDir
    private Path folder;

    private final StringWriter errors = new StringWriter();

    @Test
    void folderOfHistories_shouldGiveAModelThatLoadsAndSaysWhatItIs() throws IOException {
        Path data = copyOf("GSPC.csv", "KO.csv");

        assertThat(train(data, "first", "1")).isZero();

        try (ForecastModel model = model("first")) {
            ModelCard card = model.card();
            assertThat(card.modelVersion()).matches("lstm-20031231-[0-9a-f]{8}");
            assertThat(card.universe()).containsExactly("GSPC", "KO");
            assertThat(card.training().to()).isEqualTo(LocalDate.parse("2003-12-31"));
            assertThat(card.validation().from()).isEqualTo(LocalDate.parse("2004-01-01"));
            assertThat(card.features()).isEqualTo(Features.NAMES);
            assertThat(card.scores()).hasSize(9);
            assertThat(card.seed()).isEqualTo(1);
            assertThat(card.versions()).containsKeys("java", "djl", "pytorch");
        }
    }

    @Test
    void sameSeed_shouldGiveTheSameNetworkAndAnotherSeedAnother() throws IOException {
        Path data = copyOf("GSPC.csv");

        train(data, "first", "1");
        train(data, "again", "1");
        train(data, "other", "2");

        assertThat(onnx("again")).isEqualTo(onnx("first"));
        assertThat(onnx("other")).isNotEqualTo(onnx("first"));
    }

    @Test
    void lastFolder_shouldBeTheOneThatIsWrittenTo() throws IOException {
        assertThat(train(copyOf("GSPC.csv"), "first", "1")).isZero();

        assertThat(folder.resolve("overwritten")).doesNotExist();
        assertThat(folder.resolve("first")).isNotEmptyDirectory();
    }

    @Test
    void historiesTooShortToTrainOn_shouldBeOneClearLine() throws IOException {
        assertThat(train(copyOf("GOOG.csv"), "first", "1")).isEqualTo(2);
        assertThat(errors.toString().lines())
                .filteredOn(line -> line.startsWith("no history has the 500 returns"))
                .singleElement()
                .asString()
                .contains("up to 2002-12-31");
    }

    @Test
    void folderThatIsNotThere_shouldBeOneClearLine() {
        assertThat(train(folder.resolve("nowhere"), "first", "1")).isEqualTo(2);
        assertThat(errors.toString().lines()).singleElement().asString().endsWith("nowhere: is not a folder");
    }

    private int train(Path data, String out, String seed) {
        return TrainingCommand.commandLine()
                .setErr(new PrintWriter(errors, true))
                .execute(
                        "train",
                        data.toString(),
                        "--out=" + folder.resolve("overwritten"),
                        "--out=" + folder.resolve(out),
                        "--seed=" + seed,
                        "--stop-from=2003-01-01",
                        "--until=2003-12-31",
                        "--validate-until=2004-12-31",
                        "--epochs=2");
    }

    private Path copyOf(String... files) throws IOException {
        Path data = Files.createDirectory(folder.resolve("data"));
        for (String file : files) {
            Files.copy(MARKET.resolve(file), data.resolve(file));
        }
        return data;
    }

    private ForecastModel model(String out) throws IOException {
        return ForecastModel.of(
                onnx(out), Files.readAllBytes(folder.resolve(out).resolve(ForecastModel.CARD_FILE)));
    }

    private byte[] onnx(String out) throws IOException {
        return Files.readAllBytes(folder.resolve(out).resolve(ForecastModel.ONNX_FILE));
    }
}
