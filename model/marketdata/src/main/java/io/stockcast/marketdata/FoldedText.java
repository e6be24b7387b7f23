package io.stockcast.marketdata;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text as a search compares it: its words without letter case, accents and punctuation, and without an "and", which
 * many write as "&".
 */
record FoldedText(List<String> words) {

    private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼʻʹ′`´＇]");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> FILLERS = Set.of("and", "the");

    /** Letters that are no accented form of a plain one. */
    private static final Map<String, String> SPELLED_OUT =
            Map.of("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "ı", "i");

    private static final Pattern TO_SPELL_OUT = Pattern.compile("[" + String.join("", SPELLED_OUT.keySet()) + "]");

    /** The text whose apostrophes join words: "L'Oréal" is one word. */
    static FoldedText of(String text) {
        return new FoldedText(withoutFillers(wordsOf(text)));
    }

    /** The same, and if there are apostrophes also the text in which they part words. */
    static Stream<FoldedText> bothWays(String text) {
        return Stream.of(of(text), of(APOSTROPHES.matcher(text).replaceAll(" ")))
                .distinct();
    }

    /** The words written together. */
    String joined() {
        return String.join("", words);
    }

    /** Whether the other's words follow each other somewhere in this text; the last may be the start of one. */
    boolean containsPhrase(FoldedText other) {
        return (" " + String.join(" ", words)).contains(" " + String.join(" ", other.words));
    }

    private static List<String> wordsOf(String text) {
        String joined = APOSTROPHES.matcher(text).replaceAll("");
        String plain = ACCENTS.matcher(Normalizer.normalize(joined, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String spelledOut =
                TO_SPELL_OUT.matcher(plain).replaceAll(letter -> SPELLED_OUT.getOrDefault(letter.group(), ""));
        return Arrays.stream(BETWEEN_WORDS.split(spelledOut))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static List<String> withoutFillers(List<String> words) {
        List<String> others =
                words.stream().filter(word -> !FILLERS.contains(word)).toList();
        return others.isEmpty() ? words : others;
    }
}
