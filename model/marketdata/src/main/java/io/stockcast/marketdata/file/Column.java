package io.stockcast.marketdata.file;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a column holds, and what the sites and programs that write such files call it. */
enum Column {
    DATE(
            "date",
            "datetime",
            "timestamp",
            "time",
            "day",
            "tradedate",
            "tradingday",
            "session",
            "datum",
            "data",
            "fecha"),
    OPEN("open", "openingprice", "eröffnung", "eroeffnung", "erster", "ouverture", "apertura", "otwarcie", "abertura"),
    HIGH("high", "hi", "dayhigh", "hoch", "tageshoch", "plushaut", "haut", "máximo", "maximo", "massimo", "najwyzszy"),
    LOW("low", "lo", "daylow", "tief", "tagestief", "plusbas", "bas", "mínimo", "minimo", "minimum", "najnizszy"),
    CLOSE(
            "close",
            "closelast",
            "closingprice",
            "closeprice",
            "last",
            "lastprice",
            "price",
            "nav",
            "schluss",
            "schlusskurs",
            "clôture",
            "cloture",
            "dernier",
            "cierre",
            "chiusura",
            "zamkniecie"),
    ADJUSTED_CLOSE("adjclose", "adjustedclose", "adjcloseprice", "closeadjusted", "closeadj", "adjustedprice"),
    VOLUME("volume", "vol", "sharetraded", "volumen", "stück", "umsatz", "wolumen"),
    SPLIT("stocksplits", "splitcoefficient", "splitfactor"),
    SYMBOL("symbol", "ticker", "isin", "instrument");

    private static final Pattern BRACKETED = Pattern.compile("[(\\[].*?[)\\]]");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]+");

    private final Set<String> names;

    Column(String... names) {
        this.names = Set.of(names);
    }

    /** Whether it can stand for the price of a session. */
    boolean isClose() {
        return this == CLOSE || this == ADJUSTED_CLOSE;
    }

    /** What messages call it. */
    String title() {
        return name().toLowerCase(Locale.ROOT).replace("adjusted", "adj");
    }

    /** The column of a heading; letter case, punctuation and what is in brackets do not matter. */
    static Optional<Column> named(String heading) {
        String name = NOT_LETTERS
                .matcher(BRACKETED.matcher(heading).replaceAll(""))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(column -> column.names.contains(name)).findFirst();
    }
}
