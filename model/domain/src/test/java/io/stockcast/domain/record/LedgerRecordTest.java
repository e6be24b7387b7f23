package io.stockcast.domain.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LedgerRecordTest {

    @Test
    void shortRecord_shouldMissEveryOtherEntry() {
        LedgerRecord record = record(List.of(name(1), name(3)));

        assertThat(record.completeUpTo()).isEmpty();
        assertThat(record.missing(List.of(name(0), name(1), name(2), name(3), name(4))))
                .containsExactly(name(0), name(2), name(4));
    }

    @Test
    void longRecord_shouldKnowItsNewestNames() {
        LedgerRecord record = record(names(0, 100));

        assertThat(record.newest()).isEqualTo(names(40, 100));
        assertThat(record.completeUpTo()).contains(name(40));
        assertThat(record.missing(names(41, 102))).containsExactly(name(100), name(101));
    }

    @Test
    void names_shouldBeInTheOrderOfTheirSessions() {
        assertThat(record(List.of(name(2), name(0), name(1))).newest()).isEqualTo(names(0, 3));
    }

    @Test
    void entryOfAnotherModel_shouldBeMissed() {
        EntryName other = new EntryName(name(1).asOf(), "lstm-1");

        assertThat(record(names(0, 3)).missing(List.of(name(0), other, name(1), name(2))))
                .containsExactly(other);
    }

    @Test
    void unreadableEntry_shouldBeMissedHoweverOldItIs() {
        assertThat(record(names(1, 100), name(0), name(100)).missing(names(41, 101)))
                .containsExactly(name(0), name(100));
    }

    private static EntryName name(int day) {
        return new EntryName(LocalDate.of(2024, 1, 1).plusDays(day), "lstm-2");
    }

    private static List<EntryName> names(int from, int to) {
        return IntStream.range(from, to).mapToObj(LedgerRecordTest::name).toList();
    }

    private static LedgerRecord record(List<EntryName> names, EntryName... unreadable) {
        return new LedgerRecord(
                "X",
                names.size(),
                names,
                List.of(unreadable),
                Optional.empty(),
                Optional.empty(),
                0,
                List.of(),
                List.of(),
                SessionSeries.none(),
                List.of());
    }
}
