package io.stockcast.marketdata.provider.official;

import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;

import io.stockcast.domain.calendar.Exchange;
import io.stockcast.marketdata.TickerSymbol;
import io.stockcast.marketdata.provider.Provider;
import io.stockcast.marketdata.repair.RawBar;
import io.stockcast.marketdata.repair.Split;
import io.stockcast.marketdata.testing.RawBars;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FredTest extends IndexFileContractTest {

    FredTest() {
        super("IXIC");
    }

    @Override
    protected Provider provider(String url) {
        return new Fred(url);
    }

    @Override
    String path() {
        return "/graph/fredgraph.csv?id=NASDAQCOM";
    }

    @Override
    protected String history(List<RawBar> bars, List<Split> splits) {
        return bars.stream()
                .map(bar -> bar.date() + "," + number(bar.close(), ".") + "\n")
                .collect(Collectors.joining("", "observation_date,NASDAQCOM\n", ""));
    }

    @Override
    protected String renamed() {
        return history(sound, List.of()).replace("observation_date", "DATE");
    }

    @Override
    protected String renamedPart() {
        return "no column \"observation_date\"";
    }

    @Test
    void holidays_shouldBeBlankOrAPoint() {
        answer(ok(history(sound, List.of()).replace("observation_date,NASDAQCOM\n", """
                observation_date,NASDAQCOM
                2009-12-25,
                2009-12-28,.
                """)));

        assertBars(history(), sound);
    }

    @Test
    void nikkei_shouldBeAskedForAsItsOwnSeries() {
        List<RawBar> inTokyo = RawBars.sound(Exchange.XTKS, 350);
        answer(ok(history(inTokyo, List.of()).replace("NASDAQCOM", "NIKKEI225")));

        assertBars(market().dailyHistory(new TickerSymbol("N225")).orElseThrow(), inTokyo);
        server().verify(getRequestedFor(urlEqualTo("/graph/fredgraph.csv?id=NIKKEI225")));
    }

    @Test
    void anotherSeries_shouldBeRefused() {
        answer(ok(history(sound, List.of()).replace("NASDAQCOM", "SP500")));

        assertUnavailable();
    }
}
