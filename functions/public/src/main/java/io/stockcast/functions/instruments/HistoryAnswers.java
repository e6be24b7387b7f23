package io.stockcast.functions.instruments;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.stockcast.functions.http.ApiResponse;
import io.stockcast.marketdata.TickerSymbol;
import java.time.Duration;
import java.util.Objects;

/** Answers with histories; it remembers those given most recently, which only another bar changes. */
final class HistoryAnswers {

    private static final Duration FRESH_FOR = Duration.ofMinutes(5);

    /** Some thirty whole histories. */
    private static final long MOST_CHARACTERS = 12_000_000;

    private final Cache<Asked, Given> given = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .weigher((Asked asked, Given answer) -> answer.characters())
            .build();

    /** The answer with a history, of which a span was asked for. */
    ApiResponse of(InstrumentHistory history, HistorySpan span) {
        Asked asked = new Asked(history.instrument().symbol(), span);
        Given before = given.getIfPresent(asked);
        if (before != null && before.history().equals(history)) {
            return before.answer();
        }
        ApiResponse answer = ApiResponse.json(HistoryMapper.INSTANCE.toDto(history), FRESH_FOR)
                .prepared();
        given.put(asked, new Given(history, answer));
        return answer;
    }

    private record Asked(TickerSymbol symbol, HistorySpan span) {}

    private record Given(InstrumentHistory history, ApiResponse answer) {

        int characters() {
            return Objects.requireNonNull(answer.body()).length();
        }
    }
}
