package io.stockcast.functions.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecordCacheTest {

    private static final byte[] ONE = "{\"value\":1}".getBytes(StandardCharsets.UTF_8);
    private static final byte[] TWO = "{\"value\":2}".getBytes(StandardCharsets.UTF_8);

    private final RecordCache<Number> cache = new RecordCache<>(Number.class);

    private record Number(int value) {}

    @Test
    void sameBytes_shouldBeParsedOnce() {
        Number first = cache.read("a", ONE);

        assertThat(first).isEqualTo(new Number(1));
        assertThat(cache.read("a", ONE.clone())).isSameAs(first);
    }

    @Test
    void whatWasWritten_shouldNotBeParsed() {
        Number written = new Number(2);

        StoredObject object = cache.object("a", written);

        assertThat(object.bytes()).isEqualTo(TWO);
        assertThat(cache.read("a", TWO)).isSameAs(written);
    }

    @Test
    void bytesOfAnotherWriter_shouldBeParsed() {
        cache.object("a", new Number(1));

        assertThat(cache.read("a", TWO)).isEqualTo(new Number(2));
    }

    @Test
    void damagedBytes_shouldBeToldEachTime() {
        byte[] damaged = "{".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 2; i++) {
            assertThatExceptionOfType(DamagedObjectException.class).isThrownBy(() -> cache.read("a", damaged));
        }
    }

    @Test
    void oldestOfTooMany_shouldGiveWay() {
        Number oldest = cache.read("0", ONE);
        Number next = cache.read("1", ONE);
        IntStream.rangeClosed(2, RecordCache.MOST).forEach(i -> cache.read(String.valueOf(i), ONE));

        assertThat(cache.read("1", ONE)).isSameAs(next);
        assertThat(cache.read("0", ONE)).isEqualTo(oldest).isNotSameAs(oldest);
    }
}
