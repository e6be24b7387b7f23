package io.stockcast.marketdata.provider;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.marketdata.repair.RawBar;
import io.stockcast.marketdata.testing.RawBars;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds of every provider that can be asked for any ticker. */
public abstract class TickerContractTest extends ProviderContractTest {

    protected abstract ResponseDefinitionBuilder unknownTicker();

    @Test
    void soundAnswer_shouldBeServedWithItsRangesAndVolumes() {
        answer(okJson(history(sound, List.of())));

        assertThat(history().bar(0).high()).isEqualTo(sound.get(0).high());
        assertThat(history().bar(0).volume()).isEqualTo(1_000_000);
    }

    @Test
    void unknownTicker_shouldBeEmpty() {
        answer(unknownTicker());

        assertThat(market().dailyHistory(KO)).isEmpty();
        assertThat(requests()).isEqualTo(1);
    }

    @Test
    void highBelowLow_shouldLeaveTheClose() {
        RawBar bar = sound.get(20);
        answer(okJson(history(RawBars.replacing(sound, 20, RawBars.withRange(bar, bar.low(), bar.high())), List.of())));

        PriceHistory history = history();
        assertBars(history, sound);
        assertThat(history.bar(20).hasRange()).isFalse();
        assertThat(history.bar(21).hasRange()).isTrue();
    }
}
