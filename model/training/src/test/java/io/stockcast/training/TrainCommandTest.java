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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainCommandTest {

    private static final Path MARKET = Path.of("../../tools/cli/src/test/resources/market");

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
        Path data = copyOf("XOM.csv");

        trainForAnEpoch(data, "first", "1");
        trainForAnEpoch(data, "again", "1");
        trainForAnEpoch(data, "other", "2");

        assertThat(onnx("again")).isEqualTo(onnx("first"));
        assertThat(onnx("other")).isNotEqualTo(onnx("first"));
    }

    @Test
    void lastFolder_shouldBeTheOneThatIsWrittenTo() throws IOException {
        assertThat(train(copyOf("GSPC.csv"), "first", "1")).isZero();

        assertThat(folder.resolve("overwritten")).doesNotExist();
        assertThat(folder.resolve("first/vintages.txt")).hasContent("2003-12-31");
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

    /** On a span of which one epoch is known to teach something; after none, the network is as it was drawn. */
    private void trainForAnEpoch(Path data, String out, String seed) throws IOException {
        train(
                data,
                out,
                seed,
                "--from=1995-01-01",
                "--stop-from=1999-01-01",
                "--until=1999-12-31",
                "--validate-until=2000-03-31",
                "--epochs=1");
        try (ForecastModel model = model(out)) {
            assertThat(model.card().architecture()).endsWith("; 1 epochs");
        }
    }

    private int train(Path data, String out, String seed) {
        return train(
                data,
                out,
                seed,
                "--stop-from=2003-01-01",
                "--until=2003-12-31",
                "--validate-until=2004-12-31",
                "--epochs=2");
    }

    private int train(Path data, String out, String seed, String... more) {
        return TrainingCommand.commandLine()
                .setErr(new PrintWriter(errors, true))
                .execute(Stream.concat(
                                Stream.of(
                                        "train",
                                        data.toString(),
                                        "--out=" + folder.resolve("overwritten"),
                                        "--out=" + folder.resolve(out),
                                        "--seed=" + seed),
                                Stream.of(more))
                        .toArray(String[]::new));
    }

    private Path copyOf(String... files) throws IOException {
        Path data = Files.createDirectory(folder.resolve("data"));
        for (String file : files) {
            Files.copy(MARKET.resolve(file), data.resolve(file));
        }
        return data;
    }

    private ForecastModel model(String out) throws IOException {
        return ForecastModel.of(onnx(out), Files.readAllBytes(vintage(out).resolve(ForecastModel.CARD_FILE)));
    }

    private byte[] onnx(String out) throws IOException {
        return Files.readAllBytes(vintage(out).resolve(ForecastModel.ONNX_FILE));
    }

    /** The folder of the only one that was trained. */
    private Path vintage(String out) throws IOException {
        Path vintages = folder.resolve(out);
        return vintages.resolve(
                Files.readString(vintages.resolve("vintages.txt")).strip());
    }
}
