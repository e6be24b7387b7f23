package io.stockcast.marketdata.provider.edgar;

import io.stockcast.domain.calendar.Exchange;
import io.stockcast.domain.reports.ReportDates;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.Listing;
import io.stockcast.marketdata.provider.ProviderAnswer;
import io.stockcast.marketdata.provider.ProviderException;
import io.stockcast.marketdata.provider.Rate;
import io.stockcast.marketdata.provider.ReportProvider;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * EDGAR, the filings of American companies: the days on which they have reported results (form 8-K, item 2.02). Nobody
 * needs a key; it asks for a contact in each request, and for ten of them a second at most.
 */
public final class Edgar implements ReportProvider {

    private static final int NOT_FOUND = 404;

    private final URI companies;
    private final String filings;
    private final String contact;

    /**
     * EDGAR.
     *
     * @param contact of whoever asks, such as an e-mail address
     */
    public Edgar(String contact) {
        this("https://www.sec.gov", "https://data.sec.gov", contact);
    }

    /** The same elsewhere. */
    public Edgar(String files, String filings, String contact) {
        this.companies = URI.create(files + "/files/company_tickers.json");
        this.filings = filings;
        this.contact = contact;
    }

    @Override
    public String title() {
        return "EDGAR";
    }

    @Override
    public Rate rate() {
        return new Rate(5, Duration.ofSeconds(1), Duration.ofSeconds(10));
    }

    @Override
    public Map<String, String> headers() {
        return Map.of("User-Agent", "Stockcast " + contact);
    }

    @Override
    public Optional<ReportDates> reportsOf(Instrument company, Answers answers, Instant now) {
        if (company.exchange() != Exchange.XNYS && company.exchange() != Exchange.XNAS) {
            return Optional.empty();
        }
        String ticker = Listing.UNITED_STATES.ticker(company.symbol());
        return answers.to(companies, answer -> new CompanyNumbers(sound(answer).body()))
                .of(ticker)
                .flatMap(number -> answers.to(filingsOf(number), Edgar::filed))
                .map(filed -> filed.reports(company.exchange().hours(), now));
    }

    private URI filingsOf(long number) {
        return URI.create("%s/submissions/CIK%010d.json".formatted(filings, number));
    }

    private static Optional<FiledReports> filed(ProviderAnswer answer) {
        return answer.status() == NOT_FOUND
                ? Optional.empty()
                : Optional.of(FiledReports.in(sound(answer).body()));
    }

    private static ProviderAnswer sound(ProviderAnswer answer) {
        if (answer.withData().status() != 200) {
            throw ProviderException.ofStatus(answer.status(), Optional.empty());
        }
        return answer;
    }
}
