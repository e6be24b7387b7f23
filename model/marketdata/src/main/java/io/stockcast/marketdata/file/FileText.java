package io.stockcast.marketdata.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/**
 * The text of a file, plain or gzipped: UTF-8 or UTF-16 with or without a byte order mark, else Windows-1252.
 */
final class FileText {

    /** Two hundred years of daily prices take two megabytes. */
    private static final int LARGEST = 64 << 20;

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private FileText() {}

    static String of(Path file) throws IOException {
        byte[] bytes = plain(limited(Files.newInputStream(file)));
        if (startsWith(bytes, 'P', 'K')) {
            throw new FileRefusal("is a spreadsheet or a ZIP archive; save the prices as CSV");
        }
        String text = decoded(bytes);
        return text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK ? text : text.substring(1);
    }

    private static byte[] plain(byte[] bytes) throws IOException {
        return startsWith(bytes, 0x1f, 0x8b) ? limited(new GZIPInputStream(new ByteArrayInputStream(bytes))) : bytes;
    }

    private static byte[] limited(InputStream in) throws IOException {
        try (in) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new FileRefusal("is larger than " + (LARGEST >> 20) + " MB, too large for a history");
            }
            return bytes;
        }
    }

    private static String decoded(byte[] bytes) {
        if (startsWith(bytes, 0xff, 0xfe)) {
            return new String(bytes, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xfe, 0xff)) {
            return new String(bytes, StandardCharsets.UTF_16BE);
        }
        if (bytes.length > 1 && (bytes[0] == 0 || bytes[1] == 0)) {
            return new String(bytes, bytes[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, WINDOWS);
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
    }
}
