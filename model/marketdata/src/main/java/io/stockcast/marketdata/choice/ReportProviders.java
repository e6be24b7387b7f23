package io.stockcast.marketdata.choice;

import io.stockcast.marketdata.UnusableMarketDataException;
import io.stockcast.marketdata.provider.ReportProvider;
import io.stockcast.marketdata.provider.alphavantage.AlphaVantage;
import io.stockcast.marketdata.provider.alphavantage.EarningsCalendar;
import io.stockcast.marketdata.provider.edgar.Edgar;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The providers of report dates that come with the providers of prices. */
final class ReportProviders {

    private static final String CONTACT = "STOCKCAST_CONTACT";
    private static final String EDGAR_URL = "STOCKCAST_EDGAR_URL";
    private static final Pattern VISIBLE = Pattern.compile("[\\x20-\\x7e]+");

    private ReportProviders() {}

    /**
     * EDGAR where a contact is set, which it asks for, and what else the chosen providers have.
     *
     * @param settings values of environment variables and properties by their names, null where there is none
     */
    static List<ReportProvider> of(List<ProviderChoice> chosen, UnaryOperator<String> settings) {
        return chosen.isEmpty()
                ? List.of()
                : Stream.concat(
                                edgar(settings).stream(),
                                chosen.stream()
                                        .filter(ProviderChoice.ALPHAVANTAGE::equals)
                                        .map(provider -> earningsCalendar(provider, settings)))
                        .toList();
    }

    private static Optional<ReportProvider> edgar(UnaryOperator<String> settings) {
        return Optional.ofNullable(settings.apply(CONTACT))
                .map(String::strip)
                .filter(contact -> !contact.isEmpty())
                .map(contact -> edgar(contact, Optional.ofNullable(settings.apply(EDGAR_URL))));
    }

    private static ReportProvider edgar(String contact, Optional<String> url) {
        if (!VISIBLE.matcher(contact).matches()) {
            throw new UnusableMarketDataException("The contact in " + CONTACT + " is not a line of ASCII characters.");
        }
        return url.map(elsewhere -> new Edgar(elsewhere, elsewhere, contact)).orElseGet(() -> new Edgar(contact));
    }

    private static ReportProvider earningsCalendar(ProviderChoice provider, UnaryOperator<String> settings) {
        return new EarningsCalendar(
                provider.url(settings).orElse(AlphaVantage.URL), ProviderChoice.alphaVantageKey(settings));
    }
}
