package io.stockcast.cli.report;

import io.stockcast.cli.report.Universe.Group;
import io.stockcast.forecasting.evaluation.Direction;
import java.util.List;

/** How often the median called the direction right, compared with always saying up. */
final class DirectionTable {

    private DirectionTable() {}

    static Element of(Universe universe) {
        Table table =
                new Table("Directions called right", List.of("pool", "median", "\u201calways up\u201d", "forecasts"));
        for (int horizon : universe.pooled().horizons()) {
            table.section(Words.sessions(horizon) + " ahead");
            for (Group group : universe.groups()) {
                Direction direction = Direction.of(group.pool().outcomes(horizon).stream()
                        .flatMap(List::stream)
                        .toList());
                if (direction.count() > 0) {
                    table.row(
                            group.name(),
                            Figures.share(direction.hitRate()),
                            Figures.share(direction.alwaysUp()),
                            Figures.count(direction.count()));
                }
            }
        }
        return table.element();
    }
}
