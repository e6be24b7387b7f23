package io.stockcast.marketdata.provider.alphavantage;

import io.stockcast.domain.calendar.Exchange;
import io.stockcast.domain.reports.ReportDates;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.Listing;
import io.stockcast.marketdata.provider.ApiKey;
import io.stockcast.marketdata.provider.Rate;
import io.stockcast.marketdata.provider.ReportProvider;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Alpha Vantage's calendar of the reports of the next three months, one file for all American companies. */
public final class EarningsCalendar implements ReportProvider {

    private static final int MONTHS = 3;

    private final URI file;
    private final ApiKey key;

    public EarningsCalendar(String url, ApiKey key) {
        this.file = URI.create(url + "/query?function=EARNINGS_CALENDAR&horizon=" + MONTHS + "month&apikey="
                + URLEncoder.encode(key.value(), StandardCharsets.UTF_8));
        this.key = key;
    }

    @Override
    public String title() {
        return "Alpha Vantage";
    }

    // A free key is good for 25 calls a day.
    @Override
    public Rate rate() {
        return new Rate(1, Duration.ofSeconds(30), Duration.ZERO);
    }

    @Override
    public Optional<ReportDates> reportsOf(Instrument company, Answers answers, Instant now) {
        if (company.exchange() != Exchange.XNYS && company.exchange() != Exchange.XNAS) {
            return Optional.empty();
        }
        LocalDate today = now.atZone(company.exchange().zone()).toLocalDate();
        return answers.to(file, answer -> ExpectedEarnings.in(answer.withData(), key))
                .of(Listing.UNITED_STATES.ticker(company.symbol()))
                .map(dates -> new ReportDates(dates, today.plusMonths(MONTHS).minusDays(1)));
    }
}
