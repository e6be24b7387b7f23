package io.stockcast.functions.sentences;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.forecast.HorizonForecast;
import io.stockcast.domain.record.NextDayOutcomes;
import io.stockcast.domain.record.ScoredSession;
import io.stockcast.marketdata.Instrument;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What is said of a forecast of the next session, and of what became of it. */
public final class Sentences {

    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    /** Half of the last digit that is shown of a change. */
    private static final double UNCHANGED = 0.0005;

    private Sentences() {}

    /** "On Monday 24 August 2015 the S&P 500 will most likely (80 %) close between 1,913 and 1,967; ...". */
    public static String nextSession(Instrument instrument, Forecast forecast) {
        HorizonForecast next = forecast.at(1);
        PriceFormat price = PriceFormat.of(instrument, forecast.lastClose());
        return "On " + longDate(next.date()) + " " + inSentence(instrument)
                + " will most likely (80 %) close between "
                + price.write(next.quantiles().low80()) + " and "
                + price.write(next.quantiles().high80()) + "; the middle of the forecast is "
                + price.write(next.quantiles().median()) + ", "
                + change(next.quantiles().median() / forecast.lastClose() - 1) + ".";
    }

    /** "1,913 to 1,967": the range that the next close will most likely (80 %) be in. */
    public static String range(Instrument instrument, Forecast forecast) {
        PriceFormat price = PriceFormat.of(instrument, forecast.lastClose());
        var quantiles = forecast.at(1).quantiles();
        return price.write(quantiles.low80()) + " to " + price.write(quantiles.high80());
    }

    /** "Said for Thursday 27 August 2015: 1,913 to 1,967." */
    public static String said(Instrument instrument, Forecast forecast) {
        return "Said for " + longDate(forecast.at(1).date()) + ": " + range(instrument, forecast) + ".";
    }

    /** "Said for Thursday 27 August 2015: 1,913 to 1,967. Closed 1,951: inside." */
    public static String saidAndClosed(Instrument instrument, ScoredSession session) {
        return saidAndClosed(
                instrument,
                session.date(),
                session.quantiles().low80(),
                session.quantiles().high80(),
                session.close(),
                session.isInside80());
    }

    /** The same of the newest outcome. */
    public static String saidAndClosed(Instrument instrument, NextDayOutcomes.Last last) {
        return saidAndClosed(instrument, last.date(), last.low80(), last.high80(), last.close(), last.inside80());
    }

    private static String saidAndClosed(
            Instrument instrument, LocalDate date, double low, double high, double close, boolean inside) {
        PriceFormat price = PriceFormat.of(instrument, close);
        return "Said for " + longDate(date) + ": " + price.write(low) + " to " + price.write(high) + ". Closed "
                + price.write(close) + ": " + place(inside) + ".";
    }

    /** Where a close fell: "inside" or "outside" the range. */
    public static String place(boolean inside) {
        return inside ? "inside" : "outside";
    }

    /** "the FTSE 100", but "Coca-Cola". */
    public static String inSentence(Instrument instrument) {
        return instrument.isIndex() ? "the " + instrument.name() : instrument.name();
    }

    /** "Monday 24 August 2015". */
    public static String longDate(LocalDate date) {
        return LONG.format(date);
    }

    /** "24 August". */
    public static String dayAndMonth(LocalDate date) {
        return DAY_AND_MONTH.format(date);
    }

    /** A sentence with its first letter as a capital. */
    public static String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ENGLISH) + sentence.substring(1);
    }

    /** "24 Aug 2015". */
    public static String shortDate(LocalDate date) {
        return SHORT.format(date);
    }

    private static String change(double share) {
        if (Math.abs(share) < UNCHANGED) {
            return "unchanged from the last close";
        }
        return String.format(Locale.UK, "%.1f %% %s", 100 * Math.abs(share), share > 0 ? "up" : "down");
    }
}
