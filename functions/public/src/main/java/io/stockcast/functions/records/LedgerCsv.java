package io.stockcast.functions.records;

import io.stockcast.domain.forecast.QuantileLevels;
import io.stockcast.domain.record.LedgerRecord;
import io.stockcast.domain.record.ScoredSession;
import io.stockcast.domain.record.SessionSeries;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The scored sessions of a ledger as CSV, one line an outcome. */
final class LedgerCsv {

    private static final String HEADER = "symbol,horizon,as_of,date,model_version,"
            + Arrays.stream(QuantileLevels.toArray())
                    .mapToObj(level -> "q" + level)
                    .collect(Collectors.joining(","))
            + ",close,pit,crps,naive_crps\n";

    private LedgerCsv() {}

    static String write(LedgerRecord ledger) {
        return ledger.series().stream()
                .flatMap(series -> series.sessions().stream().map(session -> line(ledger.symbol(), series, session)))
                .collect(Collectors.joining("", HEADER, ""));
    }

    private static String line(String symbol, SessionSeries series, ScoredSession session) {
        Stream<Object> names =
                Stream.of(symbol, series.horizon(), session.asOf(), session.date(), session.modelVersion());
        Stream<Object> quantiles = session.quantiles().prices().stream().map(price -> price);
        Stream<Object> scores = Stream.of(session.close(), session.pit(), session.crps(), session.naiveCrps());
        return Stream.of(names, quantiles, scores)
                .flatMap(part -> part)
                .map(Object::toString)
                .collect(Collectors.joining(",", "", "\n"));
    }
}
