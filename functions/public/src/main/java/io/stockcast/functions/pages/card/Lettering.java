package io.stockcast.functions.pages.card;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Text as shapes, in the typeface of the site. Its letters are outlines in a resource, so that no font needs to be
 * installed: one line a letter with its code point in hexadecimal, its width and its path in thousandths of the size.
 */
final class Lettering {

    static final Lettering REGULAR = read("inter-400.txt");
    static final Lettering BOLD = read("inter-600.txt");

    private static final double UNITS = 1_000;
    private static final int STAND_IN = '?';

    private final Map<Integer, Letter> letters;

    private Lettering(Map<Integer, Letter> letters) {
        this.letters = letters;
    }

    private static Lettering read(String resource) {
        try (InputStream stream = Objects.requireNonNull(Lettering.class.getResourceAsStream(resource), resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return new Lettering(
                    lines.lines().map(Letter::parse).collect(Collectors.toMap(Letter::codePoint, Function.identity())));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    /** The text with its left end at {@code x} on the base line {@code y}. */
    Shape shape(String text, double size, double x, double y) {
        Path2D shape = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double scale = size / UNITS;
        double at = x;
        for (int codePoint : text.codePoints().toArray()) {
            Letter letter = letter(codePoint);
            AffineTransform place = AffineTransform.getTranslateInstance(at, y);
            place.scale(scale, scale);
            shape.append(place.createTransformedShape(letter.outline()), false);
            at += letter.width() * scale;
        }
        return shape;
    }

    double width(String text, double size) {
        return text.codePoints().mapToDouble(point -> letter(point).width()).sum() * size / UNITS;
    }

    /** The size at which the text is at most so wide, and no larger than another. */
    double fitting(String text, double size, double width) {
        return Math.min(size, size * width / Math.max(1, width(text, size)));
    }

    private Letter letter(int codePoint) {
        return Objects.requireNonNull(letters.getOrDefault(codePoint, letters.get(STAND_IN)));
    }
}
