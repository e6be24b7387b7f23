package io.stockcast.cli.report;

import io.stockcast.forecasting.evaluation.SkillScore;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How the page writes figures: real minus signs, thin spaces before units. */
final class Figures {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private Figures() {}

    /** A share such as 80.3 %. */
    static String share(double share) {
        return number("%.1f", 100 * share) + "\u202f%";
    }

    /** A change such as +0.79 %. */
    static String change(double change) {
        return number("%+.2f", 100 * change) + "\u202f%";
    }

    /** The end of an axis such as +1.2 %. */
    static String axisEnd(double change) {
        return number("%+.1f", 100 * change) + "\u202f%";
    }

    /** A confidence interval such as +0.43 to +1.15 %. */
    static String interval(SkillScore skill) {
        return number("%+.2f", 100 * skill.low()) + " to " + change(skill.high());
    }

    /** A count such as 71,143. */
    static String count(int count) {
        return number("%,d", count);
    }

    static String number(String format, Object value) {
        String number = String.format(Locale.ROOT, format, value).replace('-', '\u2212');
        return number.matches("[+\u2212]0\\.?0*") ? number.substring(1) : number;
    }

    /** A day such as 3 January 2022. */
    static String day(LocalDate date) {
        return DAY.format(date);
    }
}
