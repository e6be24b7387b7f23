package io.stockcast.functions.intraday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class MinuteBarBytesTest {

    private static final Instant OPEN = Instant.parse("2026-11-24T14:30:00Z");

    @Test
    void bars_shouldBeReadAsTheyWereWritten() {
        SortedMap<Instant, MinuteBar> bars = bars(390);

        assertThat(MinuteBarBytes.read(MinuteBarBytes.of(bars))).isEqualTo(bars);
    }

    @Test
    void noBars_shouldBeReadAsNone() {
        assertThat(MinuteBarBytes.read(MinuteBarBytes.of(new TreeMap<>()))).isEmpty();
    }

    @Test
    void wholeDayOfTrading_shouldBeFarBelowTheLimitOfAnItem() {
        assertThat(MinuteBarBytes.of(bars(1_440))).hasSizeLessThan(80_000);
    }

    @Test
    void sessionWithAQuoteAMinute_shouldTakeFewKilobytes() {
        SortedMap<Instant, MinuteBar> bars = new TreeMap<>();
        Random random = new Random(1);
        for (int i = 0; i < 510; i++) {
            Instant minute = OPEN.plusSeconds(60L * i);
            double price = Math.round(195_000 + random.nextGaussian() * 500) / 100.0;
            bars.put(minute, MinuteBar.of(new Trade(minute.plusSeconds(random.nextInt(60)), price)));
        }

        assertThat(MinuteBarBytes.of(bars)).hasSizeLessThan(11_000);
    }

    @Test
    void otherBytes_shouldBeRefused() {
        byte[] bytes = MinuteBarBytes.of(bars(3));

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> MinuteBarBytes.read(Arrays.copyOf(bytes, bytes.length / 2)));
        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> MinuteBarBytes.read(new byte[0]));
    }

    private static SortedMap<Instant, MinuteBar> bars(int minutes) {
        SortedMap<Instant, MinuteBar> bars = new TreeMap<>();
        Random random = new Random(minutes);
        for (int i = 0; i < minutes; i++) {
            Instant minute = OPEN.plusSeconds(60L * i);
            Trade first = new Trade(minute.plusMillis(random.nextInt(30_000)), 1900 + random.nextDouble());
            Trade last = new Trade(minute.plusMillis(30_000 + random.nextInt(30_000)), 1900 + random.nextDouble());
            bars.put(minute, MinuteBar.of(first).joined(MinuteBar.of(last)));
        }
        return bars;
    }
}
