package io.stockcast.marketdata.provider;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.MarketDataUnavailableException;
import io.stockcast.marketdata.TickerSymbol;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds of every provider that names the instrument in its answer and has a search. */
public abstract class SearchContractTest extends TickerContractTest {

    /** What the provider answers to a search for "coca". */
    protected abstract String found();

    /** The symbols that such a search should find. */
    protected abstract List<String> foundSymbols();

    @Test
    void anotherInstrument_shouldBeRefused() {
        answer(okJson(history(sound, List.of()).replace("\"KO\"", "\"PEP\"")));

        assertUnavailable();
    }

    @Test
    void search_shouldFindTheInstrumentsOnExchangesWeKnow() {
        answer(okJson(found()));

        assertThat(market().search("coca"))
                .extracting(found -> found.symbol().value())
                .containsExactlyElementsOf(foundSymbols());
    }

    @Test
    void instrumentAlone_shouldBeFoundByASearchForItsSymbol() {
        answer(okJson(found()));

        assertThat(market().find(KO))
                .map(Instrument::name)
                .hasValueSatisfying(name -> assertThat(name).containsIgnoringCase("Coca-Cola"));
        assertThat(market().find(new TickerSymbol("ZZZZ"))).isEmpty();
    }

    @Test
    void failingSearch_shouldFailWithWordsForTheVisitor() {
        answer(aResponse().withStatus(500));

        assertThatExceptionOfType(MarketDataUnavailableException.class)
                .isThrownBy(() -> market().search("coca"))
                .satisfies(this::remember);
    }

    @Test
    void referenceSeries_shouldNotBeFoundAsAnInstrument() {
        answer(okJson(found()));

        assertThat(market().find(new TickerSymbol("VIX"))).isEmpty();
        assertThat(requests()).isZero();
    }
}
