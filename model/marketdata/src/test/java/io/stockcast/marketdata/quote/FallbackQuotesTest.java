package io.stockcast.marketdata.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.stockcast.marketdata.CuratedInstruments;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.MarketDataUnavailableException;
import io.stockcast.marketdata.TickerSymbol;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FallbackQuotesTest {

    private static final List<Instrument> INSTRUMENTS = Stream.of("FTSE", "GSPC", "KO")
            .map(symbol ->
                    new CuratedInstruments().find(new TickerSymbol(symbol)).orElseThrow())
            .toList();

    private final List<String> asked = new ArrayList<>();

    @Test
    void source_shouldBeAskedForWhatThoseBeforeItDoNotHave() {
        FallbackQuotes quotes = new FallbackQuotes(
                List.of(source("first", "GSPC"), source("second", "GSPC", "FTSE"), source("third", "KO")));

        assertThat(quotes.quotesOf(INSTRUMENTS))
                .extracting(quote -> quote.symbol() + " of " + quote.source())
                .containsExactly("GSPC of first", "FTSE of second", "KO of third");
        assertThat(asked).containsExactly("first [FTSE, GSPC, KO]", "second [FTSE, KO]", "third [KO]");
    }

    @Test
    void sourceAfterAllQuotesAreThere_shouldNotBeAsked() {
        new FallbackQuotes(List.of(source("first", "GSPC", "FTSE", "KO"), source("second", "KO")))
                .quotesOf(INSTRUMENTS);

        assertThat(asked).hasSize(1);
    }

    @Test
    void sourceThatFails_shouldBePassedOver() {
        assertThat(new FallbackQuotes(List.of(failing("first"), source("second", "KO"))).quotesOf(INSTRUMENTS))
                .extracting(MarketQuote::source)
                .containsExactly("second");
    }

    @Test
    void sourcesThatAllFail_shouldFailAsTheFirst() {
        FallbackQuotes quotes = new FallbackQuotes(List.of(failing("first"), source("second"), failing("third")));

        assertThatExceptionOfType(MarketDataUnavailableException.class)
                .isThrownBy(() -> quotes.quotesOf(INSTRUMENTS))
                .withMessage("first");
    }

    @Test
    void noSource_shouldHaveNoQuotes() {
        assertThat(new FallbackQuotes(List.of()).quotesOf(INSTRUMENTS)).isEmpty();
    }

    private QuoteSource source(String name, String... symbols) {
        return instruments -> {
            asked.add(name + " " + instruments.stream().map(Instrument::symbol).toList());
            return instruments.stream()
                    .map(Instrument::symbol)
                    .filter(symbol -> Set.of(symbols).contains(symbol.value()))
                    .map(symbol -> new MarketQuote(symbol, 1, Instant.EPOCH, Duration.ZERO, name))
                    .toList();
        };
    }

    private static QuoteSource failing(String name) {
        return instruments -> {
            throw new MarketDataUnavailableException(name, new IllegalStateException("is down"));
        };
    }
}
