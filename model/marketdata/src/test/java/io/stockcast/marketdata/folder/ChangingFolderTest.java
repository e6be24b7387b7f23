package io.stockcast.marketdata.folder;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.domain.history.HistoryCsv;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.marketdata.TickerSymbol;
import io.stockcast.marketdata.testing.AdjustableClock;
import io.stockcast.marketdata.testing.Histories;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangingFolderTest {

    private static final TickerSymbol KO = new TickerSymbol("KO");
    private static final TickerSymbol PG = new TickerSymbol("PG");
    private static final PriceHistory HISTORY = Histories.walk("KO", 400);

    @TempDir
    private Path folder;

    private final AdjustableClock clock = new AdjustableClock(Instant.parse("2026-01-01T00:00:00Z"));
    private final List<String> notices = new ArrayList<>();
    private FolderMarketData market;

    @BeforeEach
    void open() throws IOException {
        write("KO", 399);
        market = new FolderMarketData(folder, clock, notices::add);
        assertThat(sessions(KO)).isEqualTo(399);
    }

    @Test
    void sessionThatIsAdded_shouldBeServedAfterAWhile() throws IOException {
        write("KO", 400);
        assertThat(sessions(KO)).isEqualTo(399);

        clock.advance(FolderFiles.FRESH_FOR);

        assertThat(sessions(KO)).isEqualTo(400);
        assertThat(market.endOf(KO)).contains(HISTORY.last().date());
    }

    @Test
    void fileThatComes_shouldBeServedAndOneThatGoesNot() throws IOException {
        write("PG", 300);
        Files.delete(folder.resolve("KO.csv"));
        clock.advance(FolderFiles.FRESH_FOR);

        assertThat(market.symbols()).containsExactly(PG);
        assertThat(sessions(PG)).isEqualTo(300);
    }

    @Test
    void fileThatIsMended_shouldBeServed() throws IOException {
        Files.writeString(folder.resolve("PG.csv"), "date,close\n2024-01-02,abc\n");
        clock.advance(FolderFiles.FRESH_FOR);
        assertThat(market.dailyHistory(PG)).isEmpty();
        assertThat(notices).singleElement().asString().startsWith("Refused").contains("PG.csv, line 2");

        write("PG", 300);
        clock.advance(FolderFiles.FRESH_FOR);

        assertThat(sessions(PG)).isEqualTo(300);
    }

    @Test
    void folderThatVanishes_shouldBeReportedOnceAndServedAsItWas() throws IOException {
        Files.move(folder, folder.resolveSibling(folder.getFileName() + "-moved"));
        for (int i = 0; i < 3; i++) {
            clock.advance(FolderFiles.FRESH_FOR);
            assertThat(sessions(KO)).isEqualTo(399);
        }

        assertThat(notices).singleElement().asString().contains("cannot be read");
        Files.move(folder.resolveSibling(folder.getFileName() + "-moved"), folder);
    }

    private int sessions(TickerSymbol symbol) {
        return market.dailyHistory(symbol).orElseThrow().size();
    }

    private void write(String symbol, int sessions) throws IOException {
        Files.write(folder.resolve(symbol + ".csv"), HistoryCsv.write(HISTORY.head(sessions)));
    }
}
