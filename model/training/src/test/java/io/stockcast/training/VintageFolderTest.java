package io.stockcast.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.forecasting.evaluation.Pool;
import io.stockcast.forecasting.network.ForecastModel;
import io.stockcast.forecasting.network.ModelCard;
import io.stockcast.forecasting.network.ModelCard.Span;
import io.stockcast.forecasting.network.Vintages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VintageFolderTest {

    private static final LocalDate OLD = LocalDate.parse("2015-12-31");
    private static final LocalDate NEW = LocalDate.parse("2016-12-31");
    private static final ForecastModel ANY = ForecastModel.newestShipped();

    @TempDir
    private Path temporary;

    @AfterAll
    static void close() {
        ANY.close();
    }

    @Test
    void writtenVintage_shouldBeThereUnderTheLastDayOfItsTraining() throws IOException {
        VintageFolder folder = folder();

        folder.write(trainedUntil(NEW));

        assertThat(folder.has(NEW)).isTrue();
        assertThat(folder.has(OLD)).isFalse();
        assertThat(folder.folder().resolve("2016-12-31")).isDirectoryContaining("glob:**model.onnx");
    }

    @Test
    void list_shouldNameTheVintagesThatAreThereInOrder() throws IOException {
        VintageFolder folder = folder();
        Path interrupted = Files.createDirectories(folder.folder().resolve("2014-12-31"));
        Files.write(interrupted.resolve(ForecastModel.ONNX_FILE), ANY.onnx());

        folder.write(trainedUntil(NEW));
        folder.write(trainedUntil(OLD));

        assertThat(folder.folder().resolve("vintages.txt")).hasContent("2015-12-31\n2016-12-31\n");
        assertThat(folder.has(LocalDate.parse("2014-12-31"))).isFalse();
    }

    @Test
    void folderWhoseNameIsNoDay_shouldBeNoVintage() throws IOException {
        VintageFolder folder = folder();
        Path other = Files.createDirectories(folder.folder().resolve("2016-12-31-copy"));
        Files.write(other.resolve(ForecastModel.CARD_FILE), ANY.cardJson());

        folder.write(trainedUntil(NEW));

        assertThat(folder.folder().resolve("vintages.txt")).hasContent("2016-12-31\n");
    }

    @Test
    void earlierVintages_shouldBeThoseWhoseTrainingEndedBefore() throws IOException {
        VintageFolder folder = folder();
        folder.write(trainedUntil(OLD));
        folder.write(trainedUntil(NEW));

        try (Vintages earlier = folder.before(NEW)) {
            assertThat(earlier.newest().version()).isEqualTo("lstm-2015-12-31");
        }
    }

    @Test
    void folderThatIsNotThereYet_shouldHaveNone() throws IOException {
        try (Vintages earlier = folder().before(NEW)) {
            assertThat(earlier.asOf(LocalDate.parse("2030-01-02"))).isEmpty();
        }
    }

    private VintageFolder folder() {
        return new VintageFolder(temporary.resolve("vintages"));
    }

    private static TrainedModel trainedUntil(LocalDate end) {
        ModelCard card = ANY.card();
        return new TrainedModel(
                ANY.onnx(),
                new ModelCard(
                        "lstm-" + end,
                        card.description(),
                        card.architecture(),
                        card.method(),
                        card.features(),
                        card.shape(),
                        card.universe(),
                        new Span(end.minusYears(5), end),
                        new Span(end.plusDays(1), end.plusYears(1)),
                        card.scores(),
                        card.seed(),
                        card.versions(),
                        card.sha256()),
                new Pool());
    }
}
