package io.stockcast.domain.history;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * ASCII text that is appended to as bytes, digits two at a time: a history has thousands of rows, and a forecast
 * hashes two histories.
 */
final class CsvText {

    private static final byte[] PAIRS = pairs();
    private static final int LONGEST_INT = 10;
    private static final int LAST_YEAR_OF_FOUR_DIGITS = 9999;

    private byte[] bytes;
    private int length;

    CsvText(int expectedLength) {
        bytes = new byte[expectedLength];
    }

    CsvText append(char ascii) {
        require(1);
        bytes[length++] = (byte) ascii;
        return this;
    }

    CsvText append(String ascii) {
        byte[] added = ascii.getBytes(StandardCharsets.US_ASCII);
        require(added.length);
        System.arraycopy(added, 0, bytes, length, added.length);
        length += added.length;
        return this;
    }

    /** Appends a number that is not negative. */
    CsvText append(long number) {
        return number <= Integer.MAX_VALUE ? append((int) number) : append(Long.toString(number));
    }

    /** Appends a number that is not negative. */
    CsvText append(int number) {
        require(LONGEST_INT);
        int end = length + digits(number);
        int at = end;
        int rest = number;
        while (rest >= 10) {
            at -= 2;
            putPair(rest % 100, at);
            rest /= 100;
        }
        if (at > length) {
            bytes[length] = (byte) ('0' + rest);
        }
        length = end;
        return this;
    }

    /** Appends a number from 0 to 9999, with zeros before it where it has fewer than four digits. */
    CsvText appendFourDigits(int number) {
        return appendPair(number / 100).appendPair(number % 100);
    }

    /** Appends a date as ISO 8601 writes it. */
    CsvText append(LocalDate date) {
        if (date.getYear() < 0 || date.getYear() > LAST_YEAR_OF_FOUR_DIGITS) {
            return append(date.toString());
        }
        return appendFourDigits(date.getYear())
                .append('-')
                .appendPair(date.getMonthValue())
                .append('-')
                .appendPair(date.getDayOfMonth());
    }

    /** Takes back the zeros at the end, down to a length. */
    void dropZeros(int shortest) {
        while (length > shortest && bytes[length - 1] == '0') {
            length--;
        }
    }

    int length() {
        return length;
    }

    byte[] toBytes(int from, int to) {
        return Arrays.copyOfRange(bytes, from, to);
    }

    private CsvText appendPair(int number) {
        require(2);
        putPair(number, length);
        length += 2;
        return this;
    }

    private void putPair(int number, int at) {
        bytes[at] = PAIRS[2 * number];
        bytes[at + 1] = PAIRS[2 * number + 1];
    }

    private void require(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }

    private static int digits(int number) {
        int digits = 1;
        for (long power = 10; number >= power; power *= 10) {
            digits++;
        }
        return digits;
    }

    private static byte[] pairs() {
        byte[] pairs = new byte[200];
        for (int number = 0; number < 100; number++) {
            pairs[2 * number] = (byte) ('0' + number / 10);
            pairs[2 * number + 1] = (byte) ('0' + number % 10);
        }
        return pairs;
    }
}
