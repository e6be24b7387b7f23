package io.stockcast.marketdata.choice;

import io.stockcast.marketdata.CachedMarketData;
import io.stockcast.marketdata.FallbackMarketData;
import io.stockcast.marketdata.MarketData;
import io.stockcast.marketdata.UnusableMarketDataException;
import io.stockcast.marketdata.provider.ApiKey;
import io.stockcast.marketdata.provider.Patience;
import io.stockcast.marketdata.provider.Provider;
import io.stockcast.marketdata.provider.ProviderClients;
import io.stockcast.marketdata.provider.ProviderMarketData;
import io.stockcast.marketdata.provider.QuoteProvider;
import io.stockcast.marketdata.provider.alphavantage.AlphaVantage;
import io.stockcast.marketdata.provider.cboe.Cboe;
import io.stockcast.marketdata.provider.official.Publishers;
import io.stockcast.marketdata.provider.twelvedata.TwelveData;
import io.stockcast.marketdata.provider.yahoo.YahooFinance;
import io.stockcast.marketdata.repair.HistoryRepair;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The providers that can be chosen, of which one may be several publishers. */
enum ProviderChoice {
    CBOE("STOCKCAST_CBOE_URL", Terms.PERSONAL, false) {
        @Override
        List<Provider> providers(Optional<String> url, UnaryOperator<String> settings) {
            return List.of(new Cboe(url.orElse(Cboe.URL)));
        }
    },
    OFFICIAL("STOCKCAST_OFFICIAL_URL", Terms.PERSONAL, false) {
        @Override
        List<Provider> providers(Optional<String> url, UnaryOperator<String> settings) {
            return Publishers.at(url);
        }

        @Override
        String title(List<Provider> publishers) {
            return "the publishers of indices: "
                    + publishers.stream().map(Provider::title).collect(Collectors.joining(", "));
        }
    },
    YAHOO("STOCKCAST_YAHOO_URL", Terms.PERSONAL, false) {
        @Override
        List<Provider> providers(Optional<String> url, UnaryOperator<String> settings) {
            return List.of(new YahooFinance(url.orElse(YahooFinance.URL)));
        }
    },
    ALPHAVANTAGE("STOCKCAST_ALPHAVANTAGE_URL", "", true) {
        @Override
        List<Provider> providers(Optional<String> url, UnaryOperator<String> settings) {
            return List.of(new AlphaVantage(url.orElse(AlphaVantage.URL), alphaVantageKey(settings)));
        }
    },
    TWELVEDATA("STOCKCAST_TWELVEDATA_URL", "", true) {
        @Override
        List<Provider> providers(Optional<String> url, UnaryOperator<String> settings) {
            return List.of(
                    new TwelveData(url.orElse(TwelveData.URL), key("Twelve Data", "TWELVEDATA_API_KEY", settings)));
        }
    };

    /** What those who choose a provider must know. */
    private static final class Terms {
        static final String PERSONAL = " (for personal use only)";
    }

    private final String urlSetting;
    private final String terms;
    private final boolean metered;

    ProviderChoice(String urlSetting, String terms, boolean metered) {
        this.urlSetting = urlSetting;
        this.terms = terms;
        this.metered = metered;
    }

    static Optional<ProviderChoice> named(String name) {
        return Arrays.stream(values())
                .filter(provider -> provider.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /**
     * The providers, the preferred one first.
     *
     * @param url where they are, or empty for their own addresses
     */
    abstract List<Provider> providers(Optional<String> url, UnaryOperator<String> settings);

    String title(List<Provider> providers) {
        return providers.get(0).title();
    }

    ChosenSource open(UnaryOperator<String> settings, Clock clock) {
        List<Provider> providers = providers(settings);
        List<MarketData> markets =
                providers.stream().map(provider -> market(provider, clock)).toList();
        return new ChosenSource(toString(), title(providers) + terms, metered, new CachedMarketData(joined(markets)));
    }

    /** The provider that has quotes, or empty where there is none. */
    Optional<QuoteProvider> quoteProvider(UnaryOperator<String> settings) {
        return providers(settings).stream()
                .filter(QuoteProvider.class::isInstance)
                .map(QuoteProvider.class::cast)
                .findFirst();
    }

    private List<Provider> providers(UnaryOperator<String> settings) {
        return providers(url(settings), settings);
    }

    /** Where it is, if a setting says so. */
    Optional<String> url(UnaryOperator<String> settings) {
        return Optional.ofNullable(settings.apply(urlSetting));
    }

    private static MarketData market(Provider provider, Clock clock) {
        var clients = new ProviderClients(provider, Patience.FOR_HISTORIES, Patience.FOR_SEARCHES, clock);
        return new ProviderMarketData(provider, clients, new HistoryRepair(clock));
    }

    private static MarketData joined(List<MarketData> markets) {
        return markets.size() == 1 ? markets.get(0) : new FallbackMarketData(markets, Runnable::run);
    }

    /** The name to choose it by. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ApiKey alphaVantageKey(UnaryOperator<String> settings) {
        return key("Alpha Vantage", "ALPHAVANTAGE_API_KEY", settings);
    }

    private static ApiKey key(String title, String variable, UnaryOperator<String> settings) {
        String value = settings.apply(variable);
        if (value == null || value.isBlank()) {
            throw new UnusableMarketDataException(
                    title + " needs a key: set the environment variable " + variable + ".");
        }
        try {
            return new ApiKey(value.strip());
        } catch (IllegalArgumentException e) {
            throw new UnusableMarketDataException("The key in " + variable + " is not valid: " + e.getMessage() + ".");
        }
    }
}
