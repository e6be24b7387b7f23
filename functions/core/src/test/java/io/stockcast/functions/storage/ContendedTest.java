package io.stockcast.functions.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.stockcast.functions.storage.Contended.Change;
import io.stockcast.functions.storage.ObjectStore.Held;
import io.stockcast.functions.testing.InMemoryObjectStore;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContendedTest {

    private static final String KEY = "records/FTSE.json";

    private final InMemoryObjectStore objects = new InMemoryObjectStore();

    @Test
    void everyWriterWhoCameFirst_shouldBeInWhatIsWritten() {
        objects.put(KEY, text("0"));

        String result = append(othersWriting(5));

        assertThat(result).isEqualTo("012345+");
        assertThat(stored()).isEqualTo(result);
    }

    @Test
    void objectThatOthersKeepChanging_shouldBeGivenUpByName() {
        assertThatExceptionOfType(StorageException.class)
                .isThrownBy(() -> append(othersWriting(Integer.MAX_VALUE)))
                .withMessage("the object " + KEY + " is written by too many at once");
        assertThat(stored()).doesNotContain("+");
    }

    private static String append(ObjectStore contended) {
        return Contended.update(contended, KEY, seen -> {
            String longer = seen.map(ContendedTest::text).orElse("") + "+";
            return new Change<>(longer, Optional.of(text(longer)));
        });
    }

    /** The objects, to which others append a digit after each of so many looks. */
    private ObjectStore othersWriting(int times) {
        return new RacedStore(objects, new Runnable() {
            private int written;

            @Override
            public void run() {
                if (written < times) {
                    written++;
                    String before = objects.get(KEY).map(ContendedTest::text).orElse("");
                    objects.put(KEY, text(before + written % 10));
                }
            }
        });
    }

    private String stored() {
        return text(objects.get(KEY).orElseThrow());
    }

    private static String text(Held held) {
        return text(held.bytes());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static StoredObject text(String text) {
        return new StoredObject(text.getBytes(StandardCharsets.UTF_8), "text/plain");
    }
}
