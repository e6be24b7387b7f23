package io.stockcast.bench.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.stockcast.marketdata.TickerSymbol;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class QuoteLoadTest {

    @Test
    void round_shouldQuoteEachInstrumentAtItsTimeAndPrice() {
        QuoteLoad load = QuoteLoad.endingAt(Instant.parse("2026-11-29T12:00:20Z"), 2, 600);

        assertThat(load.round(3))
                .extracting(quote -> quote.symbol() + " " + quote.price() + " " + quote.time())
                .containsExactly("Q0-USD 1003.0 2026-11-29T07:01:30Z", "Q1-USD 1003.0 2026-11-29T07:01:30Z");
        assertThat(QuoteLoad.roundOf(1003.0)).isEqualTo(3);
        assertThat(load.symbols()).containsExactly(new TickerSymbol("Q0-USD"), new TickerSymbol("Q1-USD"));
    }

    @Test
    void spread_shouldHaveEqualDistances() {
        QuoteLoad load = QuoteLoad.endingAt(Instant.parse("2026-11-29T12:00:20Z"), 7, 2);

        assertThat(load.spread(3)).extracting(TickerSymbol::value).containsExactly("Q0-USD", "Q2-USD", "Q4-USD");
    }

    @Test
    void sessionThatHasJustBegun_shouldBeRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuoteLoad.endingAt(Instant.parse("2026-11-29T04:59:00Z"), 2, 600))
                .withMessageContaining("has not lasted 300 minutes yet");
    }
}
