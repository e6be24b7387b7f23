package io.stockcast.marketdata.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.stockcast.domain.calendar.Exchange;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.InstrumentKind;
import io.stockcast.marketdata.TickerSymbol;
import io.stockcast.marketdata.testing.RawBars;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedUnitTest {

    private static final List<RawBar> BARS = RawBars.sound(3);
    private static final Instrument BP =
            new Instrument(new TickerSymbol("BP.L"), "BP", InstrumentKind.STOCK, Exchange.XLON, "GBX");
    private static final Instrument FTSE =
            new Instrument(new TickerSymbol("FTSE"), "FTSE 100", InstrumentKind.INDEX, Exchange.XLON, "GBP");

    private final Repairs repairs = new Repairs();

    @ParameterizedTest
    @ValueSource(strings = {"GBX", "GBp", "GBx", ""})
    void pence_shouldStayPence(String quoted) {
        assertThat(repaired(BP, quoted)).isEqualTo(BARS);
        assertThat(repairs.isEmpty()).isTrue();
    }

    @Test
    void pounds_shouldBecomePence() {
        assertThat(repaired(BP, "GBP"))
                .isEqualTo(BARS.stream().map(bar -> bar.shiftedBy(2)).toList());
        assertThat(repairs).hasToString("bars converted between a currency and its hundredths (3)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GBP", "GBp"})
    void index_shouldStayInPoints(String quoted) {
        assertThat(repaired(FTSE, quoted)).isEqualTo(BARS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"USD", "ZAc", "gbp"})
    void anotherCurrency_shouldBeRefused(String quoted) {
        assertThatExceptionOfType(RefusedPricesException.class)
                .isThrownBy(() -> repaired(BP, quoted))
                .withMessage("they are not in GBX, so they may be another instrument's");
    }

    private List<RawBar> repaired(Instrument instrument, String quoted) {
        return new QuotedUnit(instrument, quoted).repair(BARS, repairs);
    }
}
