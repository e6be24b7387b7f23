package io.stockcast.functions.intraday;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.marketdata.quote.MarketQuote;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class SessionQuotesTest {

    private static final List<SessionQuotes> QUOTES = List.of(
            TestQuotes.kept("KO", 62.1, "14:30:00"),
            TestQuotes.kept("KO", 62.9, "14:30:20"),
            TestQuotes.kept("KO", 61.8, "14:30:40"),
            TestQuotes.kept("KO", 62.3, "14:30:59.999"),
            TestQuotes.kept("KO", 62.5, "14:31:00"),
            // Two sources, one moment.
            TestQuotes.kept("KO", 62.4, "14:33:10"),
            TestQuotes.kept("KO", 62.6, "14:33:10"));

    @Test
    void quotes_shouldMakeABarOfEachMinute() {
        SessionQuotes joined = joined(QUOTES);

        assertThat(joined.newest().price()).isEqualTo(62.6);
        assertThat(joined.bars().entrySet().stream()
                        .map(bar -> bar.getKey() + " " + bar.getValue().open() + " "
                                + bar.getValue().high() + " " + bar.getValue().low() + " "
                                + bar.getValue().close()))
                .containsExactly(
                        "2026-11-24T14:30:00Z 62.1 62.9 61.8 62.3",
                        "2026-11-24T14:31:00Z 62.5 62.5 62.5 62.5",
                        "2026-11-24T14:33:00Z 62.4 62.6 62.4 62.6");
    }

    @RepeatedTest(50)
    void disorderAndDuplicates_shouldChangeNothing(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<SessionQuotes> shuffled = new ArrayList<>(QUOTES);
        random.ints(5, 0, QUOTES.size()).mapToObj(QUOTES::get).forEach(shuffled::add);
        Collections.shuffle(shuffled, random);
        int cut = random.nextInt(1, shuffled.size());

        SessionQuotes first = joined(shuffled.subList(0, cut));
        SessionQuotes second = joined(shuffled.subList(cut, shuffled.size()));

        assertThat(first.joined(second)).isEqualTo(joined(QUOTES));
    }

    @Test
    void laterSession_shouldBeginWithoutTheBarsOfTheEarlier() {
        MarketQuote tomorrows = new MarketQuote(
                QUOTES.get(0).newest().symbol(),
                63,
                Instant.parse("2026-11-25T14:30:00Z"),
                QUOTES.get(0).newest().delay(),
                "cboe");
        SessionQuotes tomorrow = SessionQuotes.of(TestQuotes.SESSION.plusDays(1), tomorrows);

        assertThat(joined(QUOTES).joined(tomorrow)).isEqualTo(tomorrow);
        assertThat(tomorrow.joined(joined(QUOTES))).isEqualTo(tomorrow);
    }

    @Test
    void time_shouldBeKeptToTheMillisecond() {
        assertThat(TestQuotes.kept("KO", 62.1, "14:30:00.123456789").newest().time())
                .isEqualTo("2026-11-24T14:30:00.123Z");
    }

    private static SessionQuotes joined(List<SessionQuotes> quotes) {
        return quotes.stream().reduce(SessionQuotes::joined).orElseThrow();
    }
}
