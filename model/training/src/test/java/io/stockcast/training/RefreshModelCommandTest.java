package io.stockcast.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.domain.history.HistoryCsv;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.forecasting.network.ForecastModel;
import io.stockcast.forecasting.network.ModelCard;
import io.stockcast.forecasting.network.ModelCard.Span;
import io.stockcast.forecasting.network.ModelCardJson;
import io.stockcast.forecasting.path.PooledShape;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On an index up to the end of 2004, so that the newest span is that year, and on what is listed since the day before. */
class RefreshModelCommandTest {

    private static final PriceHistory INDEX =
            HistoryCsv.read(Path.of("../../tools/cli/src/test/resources/market/GSPC.csv"));
    private static final LocalDate LAST = LocalDate.parse("2004-12-30");

    private final StringWriter output = new StringWriter();
    private final StringWriter errors = new StringWriter();

    @TempDir
    private Path folder;

    private Path data;
    private Path current;

    @BeforeEach
    void histories() throws IOException {
        data = Files.createDirectory(folder.resolve("data"));
        current = folder.resolve("current");
        keep("INDEX", LocalDate.parse("2000-01-03"));
        keep("YOUNG", LocalDate.parse("2003-12-31"));
    }

    @Test
    void worseModel_shouldBeReplacedByOneThatHasNotSeenTheNewestSpan() throws IOException {
        trainWorseModel();
        ModelCard worse = card();

        assertThat(refresh(current)).isZero();

        assertThat(card().training()).isEqualTo(new Span(LocalDate.parse("2000-01-03"), LocalDate.parse("2003-12-31")));
        assertThat(card().validation()).isEqualTo(new Span(LocalDate.parse("2004-01-01"), LAST));
        assertThat(card().scores()).hasSize(9);
        assertThat(output.toString().lines())
                .contains(card().modelVersion() + " against " + worse.modelVersion()
                        + ", as of 2004-01-01 to 2004-12-30:")
                .anyMatch(row -> row.matches("  1 +360 .*"))
                .anyMatch(row -> row.matches(" 20 +322 .*"))
                .last()
                .isEqualTo("Replaced " + worse.modelVersion() + " by " + card().modelVersion());
    }

    @Test
    void modelThatIsAsGood_shouldBeKept() throws IOException {
        trainWorseModel();
        refresh(current);
        Path untouched = folder.resolve("untouched");

        assertThat(refresh(untouched)).isZero();

        assertThat(output.toString().lines()).last().isEqualTo("Kept " + card().modelVersion());
        assertThat(untouched).doesNotExist();
    }

    @Test
    void shippedModelThatHasSeenTheNewestSpan_shouldBeRefusedInOneLine() {
        assertThat(execute("refresh-model", data.toString(), "--out=" + current))
                .isEqualTo(2);

        assertThat(errors.toString().lines())
                .singleElement()
                .asString()
                .contains("has seen a part of the newest span, 2004-01-01 to 2004-12-30");
        assertThat(current).doesNotExist();
    }

    @Test
    void folderWithoutAModel_shouldBeOneClearLine() {
        assertThat(refresh(current)).isEqualTo(2);
        assertThat(errors.toString().lines())
                .singleElement()
                .asString()
                .contains(current + ": is not a folder that can be read");
    }

    /** A model that shrinks toward a shape that is far too high. */
    private void trainWorseModel() throws IOException {
        execute(
                "train",
                data.toString(),
                "--stop-from=2003-01-01",
                "--until=2003-12-31",
                "--validate-until=2004-12-31",
                "--epochs=1",
                "--out=" + current);
        ModelCard card = card();
        ModelCard worse = new ModelCard(
                "lstm-worse",
                card.description(),
                card.architecture(),
                card.method(),
                card.features(),
                raised(card.shape()),
                card.universe(),
                card.training(),
                card.validation(),
                card.scores(),
                card.seed(),
                card.versions(),
                card.sha256());
        Files.write(vintage().resolve(ForecastModel.CARD_FILE), ModelCardJson.write(worse));
    }

    private static PooledShape raised(PooledShape shape) {
        return new PooledShape(shape.quantiles().stream()
                .map(quantiles ->
                        quantiles.stream().map(quantile -> quantile + 1).toList())
                .toList());
    }

    private void keep(String symbol, LocalDate first) throws IOException {
        PriceHistory kept = new PriceHistory(
                symbol,
                INDEX.bars().stream()
                        .filter(bar ->
                                !bar.date().isBefore(first) && !bar.date().isAfter(LAST))
                        .toList());
        Files.write(data.resolve(symbol + ".csv"), HistoryCsv.write(kept));
    }

    private int refresh(Path out) {
        return execute("refresh-model", data.toString(), "--current=" + current, "--out=" + out, "--epochs=2");
    }

    private int execute(String... arguments) {
        return TrainingCommand.commandLine()
                .setOut(new PrintWriter(output, true))
                .setErr(new PrintWriter(errors, true))
                .execute(arguments);
    }

    private ModelCard card() throws IOException {
        return ModelCardJson.read(Files.readAllBytes(vintage().resolve(ForecastModel.CARD_FILE)));
    }

    /** The folder of the one that was trained until the day before the newest span. */
    private Path vintage() {
        return current.resolve("2003-12-31");
    }
}
