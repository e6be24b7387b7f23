package io.stockcast.functions.intraday;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Bars as compressed bytes: DynamoDB charges for each kilobyte that is written. A minute with a single quote takes some
 * 20 bytes, a session of eight hours some 10 kB.
 */
final class MinuteBarBytes {

    private MinuteBarBytes() {}

    static byte[] of(SortedMap<Instant, MinuteBar> bars) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
            out.writeInt(bars.size());
            for (Map.Entry<Instant, MinuteBar> bar : bars.entrySet()) {
                write(bar.getKey(), bar.getValue(), out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written to", e);
        }
        return bytes.toByteArray();
    }

    /** The bars in the bytes, or an {@link UncheckedIOException} where there are none. */
    static SortedMap<Instant, MinuteBar> read(byte[] bytes) {
        SortedMap<Instant, MinuteBar> bars = new TreeMap<>();
        try (DataInputStream in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes)))) {
            int size = in.readInt();
            for (int i = 0; i < size; i++) {
                Instant minute = Instant.ofEpochSecond(in.readLong());
                bars.put(minute, bar(minute, in));
            }
            return bars;
        } catch (IOException e) {
            throw new UncheckedIOException("not the bytes of minute bars", e);
        }
    }

    private static void write(Instant minute, MinuteBar bar, DataOutputStream out) throws IOException {
        out.writeLong(minute.getEpochSecond());
        write(minute, bar.first(), out);
        write(minute, bar.last(), out);
        out.writeDouble(bar.low());
        out.writeDouble(bar.high());
    }

    private static void write(Instant minute, Trade trade, DataOutputStream out) throws IOException {
        out.writeShort((int) Duration.between(minute, trade.time()).toMillis());
        out.writeDouble(trade.price());
    }

    private static MinuteBar bar(Instant minute, DataInputStream in) throws IOException {
        return new MinuteBar(trade(minute, in), trade(minute, in), in.readDouble(), in.readDouble());
    }

    private static Trade trade(Instant minute, DataInputStream in) throws IOException {
        return new Trade(minute.plusMillis(in.readUnsignedShort()), in.readDouble());
    }
}
