package io.stockcast.functions.sentences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.stockcast.domain.calendar.Exchange;
import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.forecast.HorizonForecast;
import io.stockcast.domain.forecast.PriceQuantiles;
import io.stockcast.domain.record.ScoredSession;
import io.stockcast.functions.testing.Forecasts;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.InstrumentKind;
import io.stockcast.marketdata.TickerSymbol;
import io.stockcast.marketdata.testing.Histories;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    private static final Instrument SP_500 =
            new Instrument(new TickerSymbol("GSPC"), "S&P 500", InstrumentKind.INDEX, Exchange.XNYS, "USD");
    private static final PriceQuantiles QUANTILES =
            new PriceQuantiles(List.of(1880.0, 1900.0, 1913.2, 1930.0, 1941.0, 1950.0, 1966.7, 1980.0, 1990.0));

    @Test
    void nextSession_shouldSayTheRangeAndTheMiddle() {
        assertThat(Sentences.nextSession(SP_500, forecast(1939)))
                .isEqualTo(
                        "On Thursday 27 August 2015 the S&P 500 will most likely (80 %) close between 1,913 and 1,967;"
                                + " the middle of the forecast is 1,941, 0.1 % up.");
    }

    @ParameterizedTest
    @CsvSource({"1941.1, unchanged from the last close.", "1980, 2.0 % down."})
    void change_shouldBeSaidInWords(double lastClose, String end) {
        assertThat(Sentences.nextSession(SP_500, forecast(lastClose))).endsWith(end);
    }

    @ParameterizedTest
    @CsvSource({"1951, inside", "1966.7, inside", "1966.8, outside", "1900, outside"})
    void outcome_shouldSayWhereTheCloseFell(double close, String place) {
        LocalDate day = LocalDate.of(2015, 8, 27);
        ScoredSession session = new ScoredSession(day.minusDays(1), day, "model", QUANTILES, close, 0.5, 0.01, 0.01);

        assertThat(Sentences.saidAndClosed(SP_500, session))
                .startsWith("Said for Thursday 27 August 2015: 1,913 to 1,967. Closed 1,9")
                .endsWith(": " + place + ".");
    }

    @ParameterizedTest
    @CsvSource({
        "USD, 1951.37, '$1,951'",
        "USD, 45.5, '$45.50'",
        "GBX, 245.5, '245.50p'",
        "CHF, 45.5, '45.50 CHF'",
        "XXX, 0.012345, '0.01235'",
    })
    void priceOfAStock_shouldHaveItsCurrency(String currency, double price, String written) {
        Instrument stock =
                new Instrument(new TickerSymbol("KO"), "Coca-Cola", InstrumentKind.STOCK, Exchange.XNYS, currency);

        assertThat(PriceFormat.of(stock, price).write(price)).isEqualTo(written);
        assertThat(Sentences.inSentence(stock)).isEqualTo("Coca-Cola");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stockcast.example", "https://stockcast.example/"})
    void siteWithoutAnOrigin_shouldBeRefused(String origin) {
        assertThatIllegalArgumentException().isThrownBy(() -> new SiteAddress(origin));
    }

    @Test
    void addressOfASymbol_shouldBeEncoded() {
        assertThat(new SiteAddress("https://stockcast.example").instrument(new TickerSymbol("^EURUSD=X")))
                .isEqualTo("https://stockcast.example/instruments/%5EEURUSD%3DX");
    }

    private static Forecast forecast(double lastClose) {
        Forecast made = Forecasts.of(Histories.walk("GSPC"));
        HorizonForecast next = new HorizonForecast(1, LocalDate.of(2015, 8, 27), QUANTILES, QUANTILES);
        return new Forecast(
                made.symbol(),
                made.asOf(),
                made.currency(),
                lastClose,
                made.modelVersion(),
                made.vintages(),
                made.inputs(),
                made.madeAt(),
                Stream.concat(Stream.of(next), made.horizons().stream().skip(1)).toList(),
                made.scores(),
                made.shortHistory(),
                made.largeMove(),
                made.reports());
    }
}
