package io.stockcast.marketdata.provider.official;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.stockcast.marketdata.TickerSymbol;
import io.stockcast.marketdata.provider.ProviderContractTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every publisher of indices. */
abstract class IndexFileContractTest extends ProviderContractTest {

    IndexFileContractTest(String symbol) {
        super(new TickerSymbol(symbol));
    }

    /** The path of the file, with its query. */
    abstract String path();

    @Override
    protected ResponseDefinitionBuilder unauthorized() {
        return aResponse().withStatus(403).withBody("<html><head><title>Access Denied</title></head></html>");
    }

    @Test
    void file_shouldBeWhereItIsPublished() {
        answer(ok(history(sound, List.of())));

        history();

        server().verify(getRequestedFor(urlEqualTo(path())));
    }

    @Test
    void fileThatIsGone_shouldNotPassForAnUnknownIndex() {
        answer(aResponse().withStatus(404));

        assertUnavailable();
        assertThat(requests()).isEqualTo(1);
    }

    @Test
    void fileCutOffBetweenTwoNumbers_shouldFail() {
        String whole = history(sound, List.of());
        String last = sound.get(sound.size() - 100).close() + "";
        answer(ok(whole.substring(0, whole.indexOf(last) + last.length() - 1)));

        assertUnavailable();
        assertThat(requests()).isEqualTo(3);
    }

    @Test
    void priceThatIsNoNumber_shouldBeSaidToBeAChange() {
        answer(ok(history(sound, List.of()).replace(String.valueOf(sound.get(7).close()), "n.v.")));

        assertUnavailable();
        assertThat(requests()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FTSE", "GDAXI", "GSPC", "KO", "BP.L", "VIX"})
    void whatNobodyPublishes_shouldNotEvenBeAskedFor(String symbol) {
        assertThat(market().holds(new TickerSymbol(symbol))).isFalse();
        assertThat(market().dailyHistory(new TickerSymbol(symbol))).isEmpty();
        assertThat(requests()).isZero();
    }

    static String number(double price, String nothing) {
        return Double.isNaN(price) ? nothing : String.valueOf(price);
    }
}
