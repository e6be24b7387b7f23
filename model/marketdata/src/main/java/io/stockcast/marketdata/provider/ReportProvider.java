package io.stockcast.marketdata.provider;

import io.stockcast.domain.reports.ReportDates;
import io.stockcast.marketdata.Instrument;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A provider of the days on which companies report: how it is asked, and what its answers say. */
public interface ReportProvider {

    /** What people call it. */
    String title();

    /** How often it may be asked. */
    Rate rate();

    /** What every request to it must carry. */
    default Map<String, String> headers() {
        return Map.of();
    }

    /**
     * The days of a company's reports; empty where it does not know the company.
     *
     * @param answers of the provider, of which it may take one to put the next question
     * @throws ProviderException where an answer says that the provider cannot or will not answer
     */
    Optional<ReportDates> reportsOf(Instrument company, Answers answers, Instant now);

    /** Asks a provider. */
    interface Answers {

        /**
         * What an answer is read as; one that is known already is not asked for again.
         *
         * @param <T> always the same for the same question
         */
        <T> T to(URI question, Function<ProviderAnswer, T> reading);
    }
}
