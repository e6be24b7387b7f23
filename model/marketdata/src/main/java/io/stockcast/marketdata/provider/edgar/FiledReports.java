package io.stockcast.marketdata.provider.edgar;

import static io.stockcast.marketdata.provider.JsonValues.text;

import io.stockcast.domain.calendar.TradingHours;
import io.stockcast.domain.reports.ReportDate;
import io.stockcast.domain.reports.ReportDates;
import io.stockcast.domain.reports.ReportTime;
import io.stockcast.marketdata.provider.ProviderException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** When a company's results were accepted, in any order. */
record FiledReports(List<Instant> accepted) {

    private static final String FORM = "8-K";
    private static final Pattern RESULTS = Pattern.compile("(^|,)\\s*2\\.02\\s*(,|$)");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    /** Those among a company's recent filings, which are lists of the same length. */
    static FiledReports in(JsonNode body) {
        JsonNode recent = body.at("/filings/recent");
        JsonNode forms = recent.path("form");
        JsonNode items = recent.path("items");
        JsonNode times = recent.path("acceptanceDateTime");
        if (!forms.isArray() || items.size() != forms.size() || times.size() != forms.size()) {
            throw ProviderException.changedForm("filings without \"form\", \"items\" and \"acceptanceDateTime\"");
        }
        List<Instant> accepted = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            if (text(forms.get(i)).equals(FORM)
                    && RESULTS.matcher(text(items.get(i))).find()) {
                accepted.add(Instant.parse(text(times.get(i))));
            }
        }
        return new FiledReports(accepted);
    }

    /** The days of these reports, as far as the sessions of an exchange have ended. */
    ReportDates reports(TradingHours hours, Instant now) {
        return new ReportDates(onePerDay(hours), hours.lastCompletedSession(now));
    }

    // Of two on a day, the first one moves the price.
    private List<ReportDate> onePerDay(TradingHours hours) {
        TreeMap<LocalDate, ReportDate> days = new TreeMap<>();
        accepted.stream()
                .sorted()
                .map(time -> time.atZone(NEW_YORK))
                .forEach(time ->
                        days.putIfAbsent(time.toLocalDate(), new ReportDate(time.toLocalDate(), timeOf(time, hours))));
        Collection<ReportDate> reports = days.values();
        return List.copyOf(reports);
    }

    private static ReportTime timeOf(ZonedDateTime accepted, TradingHours hours) {
        return hours.closeOf(accepted.toLocalDate())
                .map(close -> accepted.isBefore(close) ? ReportTime.BEFORE_CLOSE : ReportTime.AFTER_CLOSE)
                .orElse(ReportTime.AFTER_CLOSE);
    }
}
