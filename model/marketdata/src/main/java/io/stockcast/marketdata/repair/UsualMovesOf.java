package io.stockcast.marketdata.repair;

import io.stockcast.domain.history.UsualMoves;
import java.util.List;

/** How much the bars of a history usually move. */
final class UsualMovesOf {

    private UsualMovesOf() {}

    static UsualMoves closes(List<RawBar> bars) {
        return UsualMoves.of(
                bars.stream().mapToDouble(RawBar::close).toArray(),
                bars.stream()
                        .mapToDouble(RawBar::range)
                        .filter(range -> range > 0)
                        .toArray());
    }
}
