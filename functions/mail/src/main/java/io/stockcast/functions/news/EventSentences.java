package io.stockcast.functions.news;

import io.stockcast.domain.reports.UpcomingReport;
import io.stockcast.functions.alerts.AlertEvent;
import io.stockcast.functions.alerts.Condition;
import io.stockcast.functions.alerts.Happening;
import io.stockcast.functions.sentences.PriceFormat;
import io.stockcast.functions.sentences.Sentences;
import io.stockcast.marketdata.Instrument;
import java.util.Locale;

/** What alerts told, in the words of the site. */
final class EventSentences {

    private static final double HARDLY = 0.01;

    private EventSentences() {}

    /** The whole of it. */
    static String sentence(AlertEvent event) {
        Instrument instrument = event.instrument();
        Happening happening = event.happening();
        if (happening instanceof Happening.Outside outside) {
            return outside(instrument, outside);
        }
        if (happening instanceof Happening.Wider wider) {
            return "The 80 % range of " + Sentences.inSentence(instrument) + " for "
                    + Sentences.longDate(wider.date()) + " is " + percent(wider.width(), 1) + " wide, "
                    + percent(wider.width() / wider.before() - 1, 0) + " wider than a week before ("
                    + percent(wider.before(), 1) + ").";
        }
        if (happening instanceof Happening.Chance chance) {
            return chance(instrument, chance) + " on " + Sentences.longDate(chance.date()) + " is "
                    + words(chance.chance()) + "; you asked to be told from " + percent(chance.threshold(), 0)
                    + " on.";
        }
        return report(instrument, (Happening.Report) happening);
    }

    /** The fact alone, for a subject. */
    static String fact(AlertEvent event) {
        Instrument instrument = event.instrument();
        Happening happening = event.happening();
        if (happening instanceof Happening.Outside outside) {
            return instrument.name() + " closed outside its " + outside.level() + " % range";
        }
        if (happening instanceof Happening.Wider wider) {
            return "The range of " + Sentences.inSentence(instrument) + " is "
                    + percent(wider.width() / wider.before() - 1, 0) + " wider than a week before";
        }
        if (happening instanceof Happening.Chance chance) {
            return chance(instrument, chance) + " is " + words(chance.chance());
        }
        return report(instrument, (Happening.Report) happening).replaceAll("\\.$", "");
    }

    private static String outside(Instrument instrument, Happening.Outside outside) {
        PriceFormat price = PriceFormat.of(instrument, outside.close());
        return Sentences.capital(Sentences.inSentence(instrument)) + " closed at " + price.write(outside.close()) + ", "
                + (outside.close() < outside.low() ? "below" : "above") + " its " + outside.level() + " % range of "
                + price.write(outside.low()) + " to " + price.write(outside.high()) + ", on "
                + Sentences.longDate(outside.date()) + ".";
    }

    private static String chance(Instrument instrument, Happening.Chance chance) {
        PriceFormat price = PriceFormat.of(instrument, chance.price());
        return "The chance that " + Sentences.inSentence(instrument) + " closes "
                + (chance.side() == Condition.Side.ABOVE ? "above " : "below ") + price.write(chance.price());
    }

    private static String report(Instrument instrument, Happening.Report report) {
        String name = Sentences.capital(Sentences.inSentence(instrument));
        String day = Sentences.longDate(report.date());
        return report.basis() == UpcomingReport.Basis.CALENDAR
                ? name + " reports on " + day + "."
                : name + " is likely to report about " + day + ", as a year before.";
    }

    // A forecast is never certain.
    private static String words(double chance) {
        if (chance < HARDLY) {
            return "under 1 %";
        }
        return chance > 1 - HARDLY ? "over 99 %" : percent(chance, 0);
    }

    private static String percent(double share, int decimals) {
        return String.format(Locale.UK, "%." + decimals + "f %%", 100 * share);
    }
}
