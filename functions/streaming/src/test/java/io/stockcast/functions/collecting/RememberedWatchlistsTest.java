package io.stockcast.functions.collecting;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.functions.storage.StorageException;
import io.stockcast.functions.tables.WatchedInstruments;
import io.stockcast.marketdata.CuratedInstruments;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.TickerSymbol;
import io.stockcast.marketdata.testing.AdjustableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RememberedWatchlistsTest {

    private static final Instrument KO =
            new CuratedInstruments().find(new TickerSymbol("KO")).orElseThrow();

    private final AdjustableClock clock = new AdjustableClock(Instant.parse("2026-11-24T15:00:00Z"));
    private final WatchedInstruments remembered = new RememberedWatchlists(this::read, clock);
    private int reads;
    private boolean broken;

    @Test
    void watchlists_shouldBeReadEveryQuarterOfAnHour() {
        assertThat(remembered.mostWatchedFirst()).containsExactly(KO);
        clock.advance(Duration.ofMinutes(14));
        assertThat(remembered.mostWatchedFirst()).containsExactly(KO);
        assertThat(reads).isEqualTo(1);

        clock.advance(Duration.ofMinutes(1));
        remembered.mostWatchedFirst();
        assertThat(reads).isEqualTo(2);
    }

    @Test
    void watchlistsThatCannotBeRead_shouldBeTheLastOnesUntilTheyCan() {
        remembered.mostWatchedFirst();
        clock.advance(RememberedWatchlists.FRESH_FOR);
        broken = true;

        assertThat(remembered.mostWatchedFirst()).containsExactly(KO);
        assertThat(remembered.mostWatchedFirst()).containsExactly(KO);
        assertThat(reads).isEqualTo(3);
    }

    private List<Instrument> read() {
        reads++;
        if (broken) {
            throw new StorageException("the table does not answer");
        }
        return List.of(KO);
    }
}
