package io.stockcast.marketdata;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What somebody typed to find an instrument; letter case and accents do not matter. */
final class InstrumentQuery {

    /** How well an instrument answers the query, the best first. */
    enum Rank {
        SYMBOL,
        SYMBOL_PREFIX,
        NAME_WORD_PREFIX
    }

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private final String text;
    private final Pattern wordStart;

    InstrumentQuery(String text) {
        this.text = folded(text.strip());
        this.wordStart = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(this.text));
    }

    boolean isSymbolOf(Instrument instrument) {
        return rank(instrument).filter(Rank.SYMBOL::equals).isPresent();
    }

    Optional<Rank> rank(Instrument instrument) {
        String symbol = folded(instrument.symbol().value());
        if (symbol.equals(text)) {
            return Optional.of(Rank.SYMBOL);
        }
        if (symbol.startsWith(text)) {
            return Optional.of(Rank.SYMBOL_PREFIX);
        }
        return wordStart.matcher(folded(instrument.name())).find()
                ? Optional.of(Rank.NAME_WORD_PREFIX)
                : Optional.empty();
    }

    private static String folded(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
