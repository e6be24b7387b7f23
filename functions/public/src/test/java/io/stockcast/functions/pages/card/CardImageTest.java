package io.stockcast.functions.pages.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.domain.calendar.Exchange;
import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.functions.testing.Forecasts;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.InstrumentKind;
import io.stockcast.marketdata.TickerSymbol;
import io.stockcast.marketdata.testing.Histories;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class CardImageTest {

    private static final int PAPER = 0xfffcfbf8;
    private static final int INK = 0xff15181c;
    private static final Rectangle NAME = new Rectangle(64, 110, 900, 50);
    private static final Rectangle HISTORY = new Rectangle(64, 290, 700, 276);
    private static final Rectangle FAN = new Rectangle(900, 290, 230, 276);

    private static final PriceHistory PRICES = Histories.walk("FTSE");
    private static final Forecast FORECAST = Forecasts.inTime(PRICES);
    private static final List<Double> CLOSES = PRICES.bars().stream()
            .map(bar -> bar.close())
            .skip(PRICES.bars().size() - 60L)
            .toList();

    @Test
    void card_shouldHaveTheNameTheHistoryAndTheFan() {
        BufferedImage card = card("FTSE 100", CLOSES);

        assertThat(count(card, NAME, INK)).isGreaterThan(500);
        assertThat(count(card, HISTORY, INK)).isGreaterThan(500);
        assertThat(count(card, FAN, PAPER)).isLessThan(FAN.width * FAN.height * 3 / 4);
    }

    @Test
    void cardWithoutHistory_shouldHaveTheFanAlone() {
        BufferedImage card = card("FTSE 100", List.of());

        assertThat(count(card, FAN, PAPER)).isLessThan(FAN.width * FAN.height * 3 / 4);
        assertThat(count(card, new Rectangle(64, 290, 400, 276), INK)).isZero();
    }

    @Test
    void longName_shouldStayOnTheCard() {
        BufferedImage card =
                card("An index of all the companies of a continent and of its neighbours, ex financials", CLOSES);

        assertThat(count(card, new Rectangle(1140, 100, 60, 60), PAPER)).isEqualTo(60 * 60);
    }

    @Test
    void letterThatTheTypefaceLacks_shouldBeAQuestionMark() {
        assertThat(pixels(card("Nikkei 日経", CLOSES))).isEqualTo(pixels(card("Nikkei ??", CLOSES)));
    }

    private static BufferedImage card(String name, List<Double> closes) {
        Instrument index = new Instrument(new TickerSymbol("FTSE"), name, InstrumentKind.INDEX, Exchange.XLON, "GBP");
        try {
            return ImageIO.read(new ByteArrayInputStream(CardImage.png(index, FORECAST, closes, "stockcast.example")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static int count(BufferedImage image, Rectangle part, int colour) {
        int count = 0;
        for (int pixel : image.getRGB(part.x, part.y, part.width, part.height, null, 0, part.width)) {
            count += pixel == colour ? 1 : 0;
        }
        return count;
    }
}
