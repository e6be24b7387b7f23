package io.stockcast.functions.instruments;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.domain.history.Bar;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.functions.http.ApiResponse;
import io.stockcast.marketdata.CuratedInstruments;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.TickerSymbol;
import io.stockcast.marketdata.testing.Histories;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HistoryAnswersTest {

    private static final PriceHistory HISTORY = Histories.walk("KO");
    private static final Instrument KO =
            new CuratedInstruments().find(new TickerSymbol("KO")).orElseThrow();
    private static final HistorySpan ALL = new HistorySpan(LocalDate.MIN, LocalDate.MAX, Integer.MAX_VALUE);

    private final HistoryAnswers answers = new HistoryAnswers();

    @Test
    void sameBars_shouldBeAnsweredWithWhatWasMadeOfThem() {
        ApiResponse first = answers.of(history(HISTORY.bars()), ALL);

        assertThat(answers.of(history(new ArrayList<>(HISTORY.bars())), ALL)).isSameAs(first);
        assertThat(first.body()).contains("\"symbol\":\"KO\"");
    }

    @Test
    void correctedBar_shouldBeInTheAnswer() {
        answers.of(history(HISTORY.bars()), ALL);
        List<Bar> corrected = new ArrayList<>(HISTORY.bars());
        Bar third = corrected.get(2);
        corrected.set(2, Bar.ofClose(third.date(), 123.456));

        assertThat(answers.of(history(corrected), ALL).body()).contains("123.456");
    }

    @Test
    void anotherSpan_shouldHaveAnAnswerOfItsOwn() {
        HistorySpan newest = new HistorySpan(LocalDate.MIN, LocalDate.MAX, 1);
        ApiResponse all = answers.of(history(HISTORY.bars()), ALL);
        ApiResponse last = answers.of(history(newest.of(HISTORY)), newest);

        assertThat(last.body()).hasSizeLessThan(200);
        assertThat(answers.of(history(HISTORY.bars()), ALL)).isSameAs(all);
    }

    @Test
    void pricesThatHaveEndedSince_shouldBeInTheAnswer() {
        answers.of(history(HISTORY.bars()), ALL);
        LocalDate end = HISTORY.last().date();
        InstrumentHistory ended = new InstrumentHistory(KO, HISTORY.bars(), Optional.of(end));

        assertThat(answers.of(ended, ALL).body()).contains("\"pricesEnd\":\"" + end + "\"");
    }

    private static InstrumentHistory history(List<Bar> bars) {
        return new InstrumentHistory(KO, bars, Optional.empty());
    }
}
