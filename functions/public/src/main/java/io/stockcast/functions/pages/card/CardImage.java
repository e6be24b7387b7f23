package io.stockcast.functions.pages.card;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.forecast.QuantileLevels.Interval;
import io.stockcast.functions.sentences.Sentences;
import io.stockcast.marketdata.Instrument;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A forecast as an image of the size that previews show: what was said, and the fan. */
public final class CardImage {

    /** In pixels. */
    public static final int WIDTH = 1200;

    /** In pixels. */
    public static final int HEIGHT = 630;

    private static final int MARGIN = 64;
    private static final Rectangle2D FAN = new Rectangle2D.Double(MARGIN, 306, WIDTH - 2.0 * MARGIN, 260);

    // The light theme's colours.
    private static final Color PAPER = new Color(0xfcfbf8);
    private static final Color INK = new Color(0x15181c);
    private static final Color MUTED = new Color(0x595e66);
    private static final Color HAIRLINE = new Color(0xddd9d0);
    private static final Color ACCENT = new Color(0x2447a0);
    private static final int BAND_OPACITY = 56;

    private final Graphics2D graphics;

    private CardImage(Graphics2D graphics) {
        this.graphics = graphics;
    }

    /**
     * The card of a forecast as PNG.
     *
     * @param closes up to its as-of session, the oldest first; may be empty
     * @param note what to say beside the name of the site
     */
    public static byte[] png(Instrument instrument, Forecast forecast, List<Double> closes, String note) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            new CardImage(graphics).draw(instrument, forecast, closes, note);
        } finally {
            graphics.dispose();
        }
        return png(image);
    }

    private void draw(Instrument instrument, Forecast forecast, List<Double> closes, String note) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(PAPER);
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        words(instrument, forecast, note);
        fan(new FanShapes(FAN, closes, forecast));
    }

    private void words(Instrument instrument, Forecast forecast, String note) {
        String range = Sentences.range(instrument, forecast);
        text(Lettering.BOLD, "Stockcast", 28, 84, ACCENT);
        right(note, 26, 84);
        text(Lettering.BOLD, instrument.name(), 44, 152, INK);
        text(Lettering.BOLD, range, 72, 228, INK);
        text(
                Lettering.REGULAR,
                "on " + Sentences.longDate(forecast.at(1).date()) + ", with a probability of 80 %",
                30,
                272,
                MUTED);
        right("As of the close of " + Sentences.shortDate(forecast.asOf()), 22, 606);
        text(Lettering.REGULAR, "Not financial advice", 22, 606, MUTED);
    }

    private void fan(FanShapes shapes) {
        graphics.setColor(HAIRLINE);
        graphics.draw(new Line2D.Double(FAN.getMinX(), FAN.getMaxY(), FAN.getMaxX(), FAN.getMaxY()));
        graphics.setColor(new Color(ACCENT.getRed(), ACCENT.getGreen(), ACCENT.getBlue(), BAND_OPACITY));
        List.of(Interval.NINETY_FIVE, Interval.EIGHTY, Interval.FIFTY)
                .forEach(interval -> graphics.fill(shapes.band(interval)));
        graphics.setColor(ACCENT);
        graphics.setStroke(new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, new float[] {1, 8}, 0));
        graphics.draw(shapes.median());
        graphics.setColor(INK);
        graphics.setStroke(new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(shapes.history());
    }

    private void text(Lettering letters, String text, double size, double y, Color colour) {
        graphics.setColor(colour);
        graphics.fill(letters.shape(text, letters.fitting(text, size, WIDTH - 2.0 * MARGIN), MARGIN, y));
    }

    private void right(String text, double size, double y) {
        graphics.setColor(MUTED);
        double x = WIDTH - MARGIN - Lettering.REGULAR.width(text, size);
        graphics.fill(Lettering.REGULAR.shape(text, size, x, y));
    }

    private static byte[] png(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        // In memory: a function has no disk to speak of.
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
