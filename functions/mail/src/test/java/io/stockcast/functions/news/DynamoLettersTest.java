package io.stockcast.functions.news;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.functions.mail.DynamoLetterMemories;
import io.stockcast.functions.mail.ExportedLettersDto;
import io.stockcast.functions.mail.LetterMemories;
import io.stockcast.functions.mail.LetterMemory;
import io.stockcast.functions.people.DynamoPeopleStore;
import io.stockcast.functions.tables.testing.TestDatabase;
import io.stockcast.marketdata.testing.AtOnce;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DynamoLettersTest {

    private static final Instant EVENING = Instant.parse("2022-06-01T22:00:00Z");
    private static final LetterMemory.Digest DIGEST = new LetterMemory.Digest(EVENING, EVENING.plusSeconds(5));
    private static final int RUNS = 6;

    private final TestDatabase database = new TestDatabase();
    private final DynamoPeopleStore people = new DynamoPeopleStore(database.client(), TestDatabase.PEOPLE);
    private final LetterMemories memories = new DynamoLetterMemories(database.client(), TestDatabase.PEOPLE);

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void memory_shouldBeWhatWasNoted() {
        assertThat(memories.of("ann")).isEqualTo(LetterMemory.NONE);

        memories.noteDigest("ann", LetterMemory.NONE, DIGEST);
        memories.noteAlerts("ann", memories.of("ann"), EVENING);

        assertThat(memories.of("ann")).isEqualTo(new LetterMemory(Optional.of(DIGEST), Optional.of(EVENING)));
        assertThat(memories.of("bob")).isEqualTo(LetterMemory.NONE);
    }

    @Test
    void runsAtOnce_shouldSendEachLetterOnce() throws Exception {
        for (Instant evening = EVENING; evening.isBefore(EVENING.plusSeconds(5)); evening = evening.plusSeconds(1)) {
            LetterMemory seen = memories.of("ann");
            LetterMemory.Digest digest = new LetterMemory.Digest(evening, evening);
            Instant until = evening;

            List<Boolean> digests = AtOnce.run(RUNS, run -> memories.noteDigest("ann", seen, digest));
            List<Boolean> alerts = AtOnce.run(RUNS, run -> memories.noteAlerts("ann", seen, until));

            assertThat(Collections.frequency(digests, true)).isEqualTo(1);
            assertThat(Collections.frequency(alerts, true)).isEqualTo(1);
        }
    }

    @Test
    void erasedPerson_shouldGetNothingAndNothingBeNoted() {
        people.markErased("ann", EVENING);

        assertThat(memories.noteDigest("ann", LetterMemory.NONE, DIGEST)).isFalse();
        assertThat(memories.noteAlerts("ann", LetterMemory.NONE, EVENING)).isFalse();
        assertThat(people.everythingOf("ann")).isEmpty();
    }

    @Test
    void export_shouldShowUpToWhenSomebodyWasWrittenTo() {
        memories.noteDigest("ann", LetterMemory.NONE, DIGEST);

        assertThat(List.<Object>copyOf(ExportedLettersDto.KIND.among(people.everythingOf("ann"))))
                .containsExactly(new ExportedLettersDto(DIGEST.writtenAt(), null));
    }
}
