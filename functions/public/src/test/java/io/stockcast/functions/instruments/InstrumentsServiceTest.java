package io.stockcast.functions.instruments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.stockcast.domain.calendar.Exchange;
import io.stockcast.functions.problem.BadRequestException;
import io.stockcast.functions.problem.NotFoundException;
import io.stockcast.functions.storage.ForecastStore;
import io.stockcast.functions.testing.InMemoryObjectStore;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.InstrumentCatalog;
import io.stockcast.marketdata.InstrumentKind;
import io.stockcast.marketdata.TickerSymbol;
import io.stockcast.marketdata.testing.Histories;
import io.stockcast.marketdata.testing.InMemoryMarketData;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstrumentsServiceTest {

    private final InMemoryObjectStore objects = new InMemoryObjectStore();
    private final InMemoryMarketData marketData = new InMemoryMarketData().with(Histories.walk("KO"));
    private final InstrumentsService service =
            new InstrumentsService(new InstrumentCatalog(marketData), marketData, new ForecastStore(objects));

    @Test
    void listed_shouldSayWhetherItHasPricesAndAForecast() {
        objects.damage("forecasts/FTSE/latest.json");

        assertThat(listed("FTSE").entry().hasPrices()).isFalse();
        assertThat(listed("FTSE").hasForecast()).contains(true);
        assertThat(listed("KO").entry().hasPrices()).isTrue();
        assertThat(listed("KO").hasForecast()).contains(false);
    }

    @Test
    void storageThatDoesNotAnswer_shouldLeaveTheListWithoutSayingWhatHasBeenForecast() {
        objects.breakUnder("forecasts/");

        assertThat(listed("KO").hasForecast()).isEmpty();
        assertThat(ListedInstrumentMapper.INSTANCE.toDto(listed("KO")).hasForecast())
                .isNull();
    }

    @Test
    void list_shouldBeCutAtTwoThousand() {
        IntStream.range(0, 2000).forEach(i -> marketData.with(stock("Z" + i)));

        assertThat(service.all()).hasSize(2000);
    }

    @Test
    void match_shouldSayWhetherItHasPricesButNotWhetherAForecast() {
        ListedInstrument match = service.search("coke").get(0);

        assertThat(match.entry().instrument().symbol()).isEqualTo(new TickerSymbol("KO"));
        assertThat(match.entry().hasPrices()).isTrue();
        assertThat(match.hasForecast()).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"^GSPC", "gspc", "GSPC"})
    void anySpelling_shouldLeadToTheInstrument(String symbol) {
        assertThat(service.spelled(symbol).symbol()).isEqualTo(new TickerSymbol("GSPC"));
    }

    @Test
    void textThatIsNoSymbol_shouldBeAProblem() {
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> service.spelled("no such"))
                .withMessage("There is no instrument with the symbol no such.");
        assertThatExceptionOfType(BadRequestException.class).isThrownBy(() -> service.spelled("x".repeat(41)));
    }

    private ListedInstrument listed(String symbol) {
        return service.all().stream()
                .filter(listed -> listed.entry().instrument().symbol().value().equals(symbol))
                .findFirst()
                .orElseThrow();
    }

    private static Instrument stock(String symbol) {
        return new Instrument(new TickerSymbol(symbol), symbol, InstrumentKind.STOCK, Exchange.XNYS, "USD");
    }
}
