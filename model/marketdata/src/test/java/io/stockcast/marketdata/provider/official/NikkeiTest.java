package io.stockcast.marketdata.provider.official;

import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.marketdata.provider.Provider;
import io.stockcast.marketdata.repair.RawBar;
import io.stockcast.marketdata.repair.Split;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NikkeiTest extends IndexFileContractTest {

    private static final String NOTE =
            "\"This data is a copyrighted work of Nikkei Inc., and all rights to it belong to them.\"";

    NikkeiTest() {
        super("N225");
    }

    @Override
    protected Provider provider(String url) {
        return new Nikkei(url);
    }

    @Override
    String path() {
        return "/nkave/historical/nikkei_stock_average_daily_en.csv";
    }

    @Override
    protected String history(List<RawBar> bars, List<Split> splits) {
        return bars.stream()
                .map(bar -> "\"%s\",\"%s\",\"%s\",\"%s\",\"%s\"\r\n"
                        .formatted(
                                bar.date().toString().replace('-', '/'),
                                number(bar.close(), ""),
                                number(bar.open(), ""),
                                number(bar.high(), ""),
                                number(bar.low(), "")))
                .collect(Collectors.joining("", "\"Date of Data\",\"Close\",\"Open\",\"High\",\"Low\"\r\n", NOTE));
    }

    @Override
    protected String renamed() {
        return history(sound, List.of()).replace("\"High\"", "\"Day High\"");
    }

    @Override
    protected String renamedPart() {
        return "no column \"High\"";
    }

    @Test
    void ranges_shouldBeRead() {
        answer(ok(history(sound, List.of())));

        assertThat(history().bar(0).open()).isEqualTo(sound.get(0).open());
        assertThat(history().bar(0).high()).isEqualTo(sound.get(0).high());
        assertThat(history().bar(0).low()).isEqualTo(sound.get(0).low());
    }

    @Test
    void headingsWithoutQuotes_shouldBeReadToo() {
        answer(ok(history(sound, List.of()).replace("\"Date of Data\",\"Close\",\"Open\"", "Date of Data,Close,Open")));

        assertBars(history(), sound);
    }
}
