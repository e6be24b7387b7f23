package io.stockcast.functions.marketdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stockcast.functions.testing.RecordedMetrics;
import io.stockcast.marketdata.MarketData;
import io.stockcast.marketdata.MarketDataUnavailableException;
import io.stockcast.marketdata.TickerSymbol;
import io.stockcast.marketdata.UntrustworthyHistoryException;
import io.stockcast.marketdata.testing.Histories;
import io.stockcast.marketdata.testing.InMemoryMarketData;
import io.stockcast.marketdata.testing.ScriptedMarketData;
import io.stockcast.marketdata.testing.UnreachableMarketData;
import org.junit.jupiter.api.Test;

class MeasuredMarketDataTest {

    private static final TickerSymbol KO = new TickerSymbol("KO");

    private final RecordedMetrics metrics = new RecordedMetrics();
    private final InMemoryMarketData stored = new InMemoryMarketData().with(Histories.walk("KO"));

    @Test
    void everyQuestionThatIsNotAnswered_shouldBeCounted() {
        MarketData market = new MeasuredMarketData("yahoo", new UnreachableMarketData("Yahoo"), metrics);

        assertThatThrownBy(() -> market.dailyHistory(KO)).isInstanceOf(MarketDataUnavailableException.class);
        assertThatThrownBy(() -> market.find(KO)).isInstanceOf(MarketDataUnavailableException.class);
        assertThatThrownBy(() -> market.search("KO")).isInstanceOf(MarketDataUnavailableException.class);

        assertThat(metrics.all()).containsExactly("failure of yahoo", "failure of yahoo", "failure of yahoo");
    }

    @Test
    void answers_shouldPassWithoutBeingCounted() {
        MarketData market = new MeasuredMarketData("yahoo", stored, metrics);

        assertThat(market.holds(KO)).isTrue();
        assertThat(market.dailyHistory(KO)).isEqualTo(stored.dailyHistory(KO)).isPresent();
        assertThat(market.find(KO)).isEqualTo(stored.find(KO));
        assertThat(market.search("KO")).isEqualTo(stored.search("KO"));
        assertThat(metrics.all()).isEmpty();
    }

    @Test
    void untrustworthyPrices_shouldBeNoFailureOfTheProvider() {
        ScriptedMarketData faulty = new ScriptedMarketData(stored).during(() -> {
            throw new UntrustworthyHistoryException("KO", "faulty");
        });

        assertThatThrownBy(() -> new MeasuredMarketData("yahoo", faulty, metrics).dailyHistory(KO))
                .isInstanceOf(UntrustworthyHistoryException.class);
        assertThat(metrics.all()).isEmpty();
    }
}
