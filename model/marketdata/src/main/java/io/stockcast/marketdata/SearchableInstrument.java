package io.stockcast.marketdata;

import java.util.List;
import java.util.stream.Stream;

/**
 * An instrument and all that it is called.
 *
 * @param names its name and its aliases
 */
record SearchableInstrument(Instrument instrument, List<FoldedText> names) {

    static SearchableInstrument of(Instrument instrument, List<String> aliases) {
        return new SearchableInstrument(
                instrument,
                Stream.concat(Stream.of(instrument.name()), aliases.stream())
                        .flatMap(FoldedText::bothWays)
                        .toList());
    }

    /** Every word of its names. */
    Stream<String> words() {
        return names.stream().flatMap(name -> name.words().stream());
    }
}
