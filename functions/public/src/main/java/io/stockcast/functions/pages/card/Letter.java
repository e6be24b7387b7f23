package io.stockcast.functions.pages.card;

import java.awt.geom.Path2D;
import java.util.Scanner;

/** A letter: how far the next one is from it, and its outline, with the base line at 0 and y growing downwards. */
record Letter(int codePoint, double width, Path2D outline) {

    private static final int HEXADECIMAL = 16;

    /** A letter from its line, whose path has the commands of SVG that are used here: M, L, H, V, Q and Z. */
    static Letter parse(String line) {
        String[] parts = line.split(" ", 3);
        return new Letter(
                Integer.parseInt(parts[0], HEXADECIMAL),
                Double.parseDouble(parts[1]),
                outline(parts.length < 3 ? "" : parts[2]));
    }

    private static Path2D outline(String path) {
        Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        Scanner words = new Scanner(path.replaceAll("([A-Z])", " $1 ").replace(",", " "));
        char command = 'M';
        while (words.hasNext()) {
            if (!words.hasNextInt()) {
                command = words.next().charAt(0);
            }
            if (command == 'Z') {
                outline.closePath();
            } else {
                draw(outline, command, words);
                command = command == 'M' ? 'L' : command;
            }
        }
        return outline;
    }

    private static void draw(Path2D outline, char command, Scanner words) {
        switch (command) {
            case 'M' -> outline.moveTo(words.nextInt(), words.nextInt());
            case 'L' -> outline.lineTo(words.nextInt(), words.nextInt());
            case 'H' ->
                outline.lineTo(words.nextInt(), outline.getCurrentPoint().getY());
            case 'V' -> outline.lineTo(outline.getCurrentPoint().getX(), words.nextInt());
            case 'Q' -> outline.quadTo(words.nextInt(), words.nextInt(), words.nextInt(), words.nextInt());
            default -> throw new IllegalArgumentException("an outline has no command " + command);
        }
    }
}
