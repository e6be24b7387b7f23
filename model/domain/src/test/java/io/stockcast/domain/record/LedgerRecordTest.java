package io.stockcast.domain.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LedgerRecordTest {

    private static final LocalDate MONDAY = LocalDate.of(2024, 1, 1);
    private static final EntryName FIRST = new EntryName(MONDAY, "lstm-2");
    private static final EntryName SECOND = new EntryName(MONDAY.plusDays(1), "lstm-2");
    private static final EntryName THIRD = new EntryName(MONDAY.plusDays(2), "lstm-2");

    @Test
    void entriesAfterTheLast_shouldBeMissing() {
        assertThat(record(1, FIRST).missing(List.of(FIRST, SECOND, THIRD))).contains(List.of(SECOND, THIRD));
        assertThat(record(2, SECOND).missing(List.of(FIRST, SECOND))).contains(List.of());
        assertThat(LedgerRecord.empty("X").missing(List.of(FIRST))).contains(List.of(FIRST));
    }

    @Test
    void entryBeforeTheLast_shouldBeFoundInTheWholeLedgerAlone() {
        EntryName otherModel = new EntryName(MONDAY, "lstm-1");

        assertThat(record(1, SECOND).missing(List.of(FIRST, SECOND))).isEmpty();
        assertThat(record(1, FIRST).missing(List.of(otherModel, FIRST))).isEmpty();
    }

    @Test
    void entryThatIsGone_shouldBeNoticed() {
        assertThat(record(2, SECOND).missing(List.of(SECOND))).isEmpty();
    }

    @Test
    void unreadableEntry_shouldBeTriedAgain() {
        assertThat(record(2, THIRD, SECOND).missing(List.of(FIRST, SECOND, THIRD)))
                .contains(List.of(SECOND));
        assertThat(record(1, FIRST, SECOND).missing(List.of(FIRST, SECOND))).contains(List.of(SECOND));
    }

    private static LedgerRecord record(int entries, EntryName last, EntryName... unreadable) {
        return new LedgerRecord(
                "X",
                entries,
                Optional.of(last),
                List.of(unreadable),
                Optional.empty(),
                Optional.empty(),
                0,
                List.of(),
                List.of(),
                List.of());
    }
}
