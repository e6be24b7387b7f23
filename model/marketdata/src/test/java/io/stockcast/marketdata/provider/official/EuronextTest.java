package io.stockcast.marketdata.provider.official;

import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.marketdata.provider.Provider;
import io.stockcast.marketdata.repair.RawBar;
import io.stockcast.marketdata.repair.Split;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EuronextTest extends IndexFileContractTest {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    EuronextTest() {
        super("FCHI");
    }

    @Override
    protected Provider provider(String url) {
        return new Euronext(url);
    }

    @Override
    String path() {
        return "/en/ajax/AwlHistoricalPrice/getFullDownloadAjax/FR0003500008-XPAR"
                + "?format=csv&decimal_separator=.&date_form=d/m/Y";
    }

    /** The newest day first, and in each row one cell more than there are headings. */
    @Override
    protected String history(List<RawBar> bars, List<Split> splits) {
        List<RawBar> reversed = new ArrayList<>(bars);
        Collections.reverse(reversed);
        return reversed.stream().map(EuronextTest::day).collect(Collectors.joining("", """
                \uFEFF"Historical Data"
                "From  to "
                FR0003500008
                Date;Open;High;Low;Last;Close;"Number of Shares";"Number of Trades";Turnover
                """, ""));
    }

    @Override
    protected String renamed() {
        return history(sound, List.of()).replace(";Open;", ";First;");
    }

    @Override
    protected String renamedPart() {
        return "no column \"Open\"";
    }

    @Test
    void ranges_shouldBeRead() {
        answer(ok(history(sound, List.of())));

        assertThat(history().bar(0).open()).isEqualTo(sound.get(0).open());
        assertThat(history().bar(0).low()).isEqualTo(sound.get(0).low());
    }

    private static String day(RawBar bar) {
        return "%s;%s;%s;%s;%s;%s;;;;%s\n"
                .formatted(
                        DATE.format(bar.date()),
                        number(bar.open(), ""),
                        number(bar.high(), ""),
                        number(bar.low(), ""),
                        number(bar.close() + 1, ""),
                        number(bar.close(), ""),
                        number(bar.close() - 1, ""));
    }
}
