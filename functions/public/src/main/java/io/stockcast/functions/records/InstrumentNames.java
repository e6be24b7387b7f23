package io.stockcast.functions.records;

import io.stockcast.domain.record.Scoreboard;
import io.stockcast.domain.record.Scoreboard.Board;
import io.stockcast.functions.records.NamedScoreboard.NamedBoard;
import io.stockcast.functions.records.NamedScoreboard.NamedMiss;
import io.stockcast.functions.records.NamedScoreboard.NamedScores;
import io.stockcast.marketdata.CatalogEntry;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.InstrumentCatalog;
import io.stockcast.marketdata.InstrumentKind;
import io.stockcast.marketdata.Listing;
import io.stockcast.marketdata.TickerSymbol;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Names the instruments of a scoreboard without asking a source of market data about each: those that are listed have
 * their names, and others are known by their symbols.
 */
final class InstrumentNames {

    private static final Comparator<NamedScores> INDICES_FIRST =
            Comparator.comparing(scores -> !scores.instrument().isIndex());

    private final Map<TickerSymbol, Instrument> listed;

    InstrumentNames(InstrumentCatalog catalog) {
        this.listed = catalog.all().stream()
                .map(CatalogEntry::instrument)
                .collect(Collectors.toMap(Instrument::symbol, Function.identity(), (first, second) -> first));
    }

    NamedScoreboard name(Scoreboard scoreboard) {
        return new NamedScoreboard(name(scoreboard.live()), name(scoreboard.backtest()));
    }

    private NamedBoard name(Board board) {
        return new NamedBoard(
                board.pooled(),
                board.instruments().stream()
                        .flatMap(
                                scores -> instrument(scores.symbol())
                                        .map(instrument -> new NamedScores(instrument, scores.horizons()))
                                        .stream())
                        .sorted(INDICES_FIRST)
                        .toList(),
                board.worst().stream()
                        .flatMap(miss ->
                                instrument(miss.symbol())
                                        .map(instrument -> new NamedMiss(instrument, miss.session()))
                                        .stream())
                        .toList());
    }

    private Optional<Instrument> instrument(String text) {
        return TickerSymbol.parse(text)
                .flatMap(symbol -> Optional.ofNullable(listed.get(symbol)).or(() -> bySymbol(symbol)));
    }

    private static Optional<Instrument> bySymbol(TickerSymbol symbol) {
        return Listing.of(symbol)
                .map(listing -> new Instrument(
                        symbol, symbol.value(), InstrumentKind.STOCK, listing.exchange(), listing.currency()));
    }
}
