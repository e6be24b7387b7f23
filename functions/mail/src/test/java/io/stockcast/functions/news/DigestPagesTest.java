package io.stockcast.functions.news;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.functions.letters.Letter;
import io.stockcast.functions.sentences.SiteAddress;
import io.stockcast.marketdata.CuratedInstruments;
import io.stockcast.marketdata.Instrument;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DigestPagesTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2022, 6, 1);
    private static final Instrument KO = HandMade.instrument("KO");
    private static final Instrument IBM = HandMade.instrument("IBM");
    private static final Instrument SP_500 = HandMade.instrument("GSPC");

    private final DigestPages pages = new DigestPages(new SiteAddress("https://site.example"), false);

    @Test
    void digest_shouldSayWhatWasSaidWhereItClosedAndWhatIsNext() {
        Letter letter = pages.letter(digest(row(KO, 101)));

        assertThat(letter.text()).isEqualTo("""
                1 of 1 close inside its range.

                Coca-Cola
                  Said: $98.00 to $102.00. Closed: $101.00, inside.
                  Next, 2 Jun 2022: $98.00 to $102.00 (−2.0 to +2.0 %).
                  https://site.example/instruments/KO

                Your watchlist: https://site.example/watchlist

                A range should hold the close in 80 of 100 cases. It comes from a statistical forecast, which can be wrong. Not financial
                advice.
                """);
    }

    @Test
    void html_shouldSayTheSameAndBeEscaped() {
        Letter letter = pages.letter(digest(row(SP_500, 101)));

        assertThat(letter.html())
                .contains("<a href=\"https://site.example/instruments/GSPC\">S&amp;P 500</a>")
                .contains("98.00 to 102.00", "101.00, inside", "−2.0 to +2.0 %", "2 Jun 2022")
                .doesNotContain("{{", "color", "<img", "<style");
        assertThat(letter.text()).contains("S&P 500");
    }

    @Test
    void closesOutside_shouldComeFirstAndSayOfWhichRange() {
        String text = pages.letter(digest(row(KO, 101), row(IBM, 103), row(SP_500, 105)))
                .text();

        assertThat(text)
                .containsSubsequence("IBM", "outside 80 %, inside 95 %", "S&P 500", "outside 95 %", "Coca-Cola");
        assertThat(pages.letter(digest(row(KO, 101), row(IBM, 103))).subject())
                .isEqualTo("Evening of 1 June: 1 of 2 closes inside their ranges");
    }

    @Test
    void longDigest_shouldSayHowManyMoreThereAre() {
        Digest.Row[] rows = new CuratedInstruments()
                .all().stream()
                        .limit(43)
                        .map(instrument -> row(instrument, 101))
                        .toArray(Digest.Row[]::new);

        Letter letter = pages.letter(digest(rows));

        assertThat(letter.text().split("Said:", -1)).hasSize(41);
        assertThat(letter.text()).contains("And 3 more on the page.");
        assertThat(letter.html()).contains("And 3 more <a href=\"https://site.example/watchlist\">on the page</a>.");
    }

    @Test
    void instrumentWithoutForecastOrOutcome_shouldSaySo() {
        Letter letter = pages.letter(digest(new Digest.Row(KO, Optional.empty(), Optional.empty())));

        assertThat(letter.subject()).isEqualTo("Evening of 1 June: ranges of 1 instrument");
        assertThat(letter.text())
                .contains("Said: –. Closed: –.")
                .contains("Without a forecast for the next session so far: Coca-Cola.");
    }

    @Test
    void replay_shouldSayThatItIsOne() {
        Letter letter = new DigestPages(new SiteAddress("https://site.example"), true).letter(digest(row(KO, 101)));

        assertThat(letter.text()).startsWith("This is a replay of past prices.");
        assertThat(letter.html()).contains("This is a replay of past prices.");
    }

    private static Digest digest(Digest.Row... rows) {
        return new Digest(WEDNESDAY, List.of(rows), List.of());
    }

    private static Digest.Row row(Instrument instrument, double close) {
        return new Digest.Row(
                instrument,
                Optional.of(HandMade.outcome(WEDNESDAY, close)),
                Optional.of(HandMade.forecast(instrument, WEDNESDAY)));
    }
}
