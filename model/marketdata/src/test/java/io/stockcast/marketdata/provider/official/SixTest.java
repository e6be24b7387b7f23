package io.stockcast.marketdata.provider.official;

import static com.github.tomakehurst.wiremock.client.WireMock.ok;

import io.stockcast.marketdata.provider.Provider;
import io.stockcast.marketdata.repair.RawBar;
import io.stockcast.marketdata.repair.Split;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SixTest extends IndexFileContractTest {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    SixTest() {
        super("SSMI");
    }

    @Override
    protected Provider provider(String url) {
        return new Six(url);
    }

    @Override
    String path() {
        return "/exchanges/downloads/indexdata/hsmi.csv";
    }

    @Override
    protected String history(List<RawBar> bars, List<Split> splits) {
        return bars.stream()
                .map(bar -> "%s;%s;%s;\r\n"
                        .formatted(DATE.format(bar.date()), number(bar.close(), ""), number(bar.close() * 2.5, "")))
                .collect(Collectors.joining("", """
                        Historical closing prices
                        SYMBOL;SMI;SMIC;
                        ISIN;CH0009980894;CH0000222130;
                        NAME;SMI PR;SMI TR;
                        DATE;Close;Close;
                        """, ""));
    }

    @Override
    protected String renamed() {
        return history(sound, List.of()).replace("Close", "Value");
    }

    @Override
    protected String renamedPart() {
        return "no column \"Close\"";
    }

    @Test
    void newestFirst_shouldBeReadToo() {
        List<RawBar> reversed = new ArrayList<>(sound);
        Collections.reverse(reversed);
        answer(ok(history(reversed, List.of())));

        assertBars(history(), sound);
    }
}
