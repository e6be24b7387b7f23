package io.stockcast.marketdata;

import java.util.List;
import java.util.Optional;

/** What somebody typed to find an instrument: a symbol or a name, or the start of either, in any usual spelling. */
final class InstrumentQuery {

    /** How well an instrument answers the query, the best first. */
    enum Rank {
        SYMBOL,
        NAME,
        SYMBOL_START,
        NAME_START,
        PHRASE,
        WORDS
    }

    private final FoldedText text;
    private final List<TickerSymbol> symbols;
    private final String symbolStart;
    private final String together;

    InstrumentQuery(String text) {
        this.text = FoldedText.of(text);
        this.symbols = SymbolSpelling.symbols(text);
        this.symbolStart = SymbolSpelling.start(text);
        this.together = SymbolSpelling.together(text);
    }

    /** The rank of an instrument, or empty where it does not answer the query. */
    Optional<Rank> rank(SearchableInstrument candidate) {
        String symbol = candidate.instrument().symbol().value();
        if (text.words().isEmpty()) {
            return Optional.empty();
        }
        if (symbols.contains(candidate.instrument().symbol())
                || SymbolSpelling.together(symbol).equals(together)) {
            return Optional.of(Rank.SYMBOL);
        }
        if (candidate.names().stream().anyMatch(name -> name.joined().equals(text.joined()))) {
            return Optional.of(Rank.NAME);
        }
        if (SymbolSpelling.start(symbol).startsWith(symbolStart)) {
            return Optional.of(Rank.SYMBOL_START);
        }
        return nameRank(candidate);
    }

    private Optional<Rank> nameRank(SearchableInstrument candidate) {
        if (candidate.names().stream().anyMatch(name -> name.joined().startsWith(text.joined()))) {
            return Optional.of(Rank.NAME_START);
        }
        if (candidate.names().stream().anyMatch(name -> name.containsPhrase(text))) {
            return Optional.of(Rank.PHRASE);
        }
        return text.words().stream().allMatch(wanted -> candidate.words().anyMatch(word -> word.startsWith(wanted)))
                ? Optional.of(Rank.WORDS)
                : Optional.empty();
    }
}
