package io.stockcast.functions.marketdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.stockcast.functions.composition.FunctionSetup;
import io.stockcast.functions.composition.SnapshotPriming;
import io.stockcast.functions.composition.Variables;
import io.stockcast.functions.testing.RecordedMetrics;
import io.stockcast.marketdata.CuratedInstruments;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.MarketDataUnavailableException;
import io.stockcast.marketdata.TickerSymbol;
import io.stockcast.marketdata.quote.QuoteSource;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MeasuredQuotesTest {

    private static final List<Instrument> KO =
            List.of(new CuratedInstruments().find(new TickerSymbol("KO")).orElseThrow());

    private final RecordedMetrics metrics = new RecordedMetrics();

    @Test
    void sourceThatFails_shouldBeCountedUnderItsName() {
        QuoteSource source = new MeasuredQuotes(
                "cboe",
                instruments -> {
                    throw new MarketDataUnavailableException("down", new IllegalStateException());
                },
                metrics);

        assertThatExceptionOfType(MarketDataUnavailableException.class).isThrownBy(() -> source.quotesOf(KO));
        assertThat(metrics.all()).containsExactly("failure of cboe");
    }

    @Test
    void configuredSourceThatCannotBeReached_shouldBeCounted() {
        assertThatExceptionOfType(MarketDataUnavailableException.class)
                .isThrownBy(() -> open(Map.of()).quotesOf(KO));
        assertThat(metrics.all()).containsExactly("failure of cboe");
    }

    @Test
    void replay_shouldNotAskForQuotesOfToday() {
        assertThat(open(Map.of("STOCKCAST_REPLAY", "2015-09-18")).quotesOf(KO)).isEmpty();
        assertThat(metrics.all()).isEmpty();
    }

    private QuoteSource open(Map<String, String> more) {
        Map<String, String> variables = new HashMap<>(more);
        variables.put("STOCKCAST_MARKET", "/prices,cboe");
        // Nothing listens there.
        variables.put("STOCKCAST_CBOE_URL", "http://127.0.0.1:1");
        return ConfiguredQuotes.open(
                new FunctionSetup(Variables.of(variables), Clock.systemUTC(), Clock.systemUTC(), new SnapshotPriming()),
                metrics);
    }
}
