package io.stockcast.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.domain.history.HistoryCsv;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.forecasting.network.ForecastModel;
import io.stockcast.forecasting.network.ModelCard.Span;
import io.stockcast.forecasting.network.Vintages;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On an index from 2008 to the spring of 2012, so that there is one whole year and a part of the next. */
class YearlyVintagesTest {

    private static final PriceHistory INDEX =
            HistoryCsv.read(Path.of("../../tools/cli/src/test/resources/market/GSPC.csv"));
    private static final LocalDate FIRST = LocalDate.parse("2008-01-02");
    private static final LocalDate WHOLE_YEAR = LocalDate.parse("2011-12-31");
    private static final LocalDate NEWEST = LocalDate.parse("2012-03-30");

    @TempDir
    private Path folder;

    private final StringWriter errors = new StringWriter();

    @ParameterizedTest
    @CsvSource({
        "2010-06-30, 2010-06-30",
        "2011-12-30, 2011-12-30",
        "2011-12-31, 2011-12-31",
        "2012-01-03, 2011-12-31 2012-01-03",
        "2013-12-30, 2011-12-31 2012-12-31 2013-12-30",
        "2013-12-31, 2011-12-31 2012-12-31 2013-12-31",
        "2014-03-08, 2011-12-31 2012-12-31 2013-12-31 2014-03-08"
    })
    void training_shouldEndWithEveryYearThatIsOverAndWithTheNewestSession(LocalDate newest, String ends) {
        assertThat(YearlyVintages.ends(newest)).map(LocalDate::toString).containsExactly(ends.split(" "));
    }

    @Test
    void everyVintage_shouldBeTrainedUpToItsEndAndScoredOnTheYearAfter() throws IOException {
        Path out = folder.resolve("out");

        assertThat(train(out)).as(errors.toString()).isZero();

        try (ForecastModel first = ForecastModel.in(out.resolve("2011-12-31"));
                ForecastModel last = ForecastModel.in(out.resolve("2012-03-30"))) {
            assertThat(first.card().training()).isEqualTo(new Span(FIRST, WHOLE_YEAR));
            assertThat(first.card().validation().from()).isEqualTo("2012-01-01");
            assertThat(first.card().scores()).hasSize(9);
            assertThat(last.card().training()).isEqualTo(new Span(FIRST, NEWEST));
            assertThat(last.version()).startsWith("lstm-20120330-");
        }
        assertThat(out.resolve("vintages.txt")).hasContent("2011-12-31\n2012-03-30\n");
    }

    @Test
    void vintageThatIsThere_shouldNotBeTrainedAgain() throws IOException {
        Path out = folder.resolve("out");
        byte[] card = putAnother(out.resolve("2011-12-31"));

        assertThat(train(out)).as(errors.toString()).isZero();

        assertThat(out.resolve("2011-12-31/model-card.json")).hasBinaryContent(card);
        assertThat(out.resolve("2012-03-30/model-card.json")).exists();
        assertThat(out.resolve("vintages.txt")).hasContent("2011-12-31\n2012-03-30\n");
    }

    @Test
    void vintageWithoutItsCard_shouldBeTrainedAgain() throws IOException {
        Path out = folder.resolve("out");
        putAnother(out.resolve("2011-12-31"));
        putAnother(out.resolve("2012-03-30"));
        Files.delete(out.resolve("2012-03-30/model-card.json"));

        assertThat(train(out)).as(errors.toString()).isZero();

        try (Vintages trained = Vintages.in(out)) {
            assertThat(trained.newest().card().training().to()).isEqualTo(NEWEST);
        }
    }

    /** Some network in the place of the one that would be trained. */
    private static byte[] putAnother(Path vintage) throws IOException {
        try (ForecastModel shipped =
                Vintages.shipped().asOf(WHOLE_YEAR.plusDays(1)).orElseThrow()) {
            Files.createDirectories(vintage);
            Files.write(vintage.resolve(ForecastModel.ONNX_FILE), shipped.onnx());
            Files.write(vintage.resolve(ForecastModel.CARD_FILE), shipped.cardJson());
            return shipped.cardJson();
        }
    }

    private int train(Path out) throws IOException {
        Path data = Files.createDirectory(folder.resolve("data"));
        PriceHistory history = new PriceHistory("GSPC", INDEX.between(FIRST, NEWEST));
        Files.write(data.resolve("GSPC.csv"), HistoryCsv.write(history));
        return TrainingCommand.commandLine()
                .setErr(new PrintWriter(errors, true))
                .execute("train", data.toString(), "--vintages", "--out=" + out, "--epochs=1");
    }
}
