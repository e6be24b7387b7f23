package io.stockcast.marketdata.choice;

import io.stockcast.marketdata.CachedMarketData;
import io.stockcast.marketdata.UnusableMarketDataException;
import io.stockcast.marketdata.provider.ApiKey;
import io.stockcast.marketdata.provider.Patience;
import io.stockcast.marketdata.provider.Provider;
import io.stockcast.marketdata.provider.ProviderClients;
import io.stockcast.marketdata.provider.ProviderMarketData;
import io.stockcast.marketdata.provider.alphavantage.AlphaVantage;
import io.stockcast.marketdata.provider.twelvedata.TwelveData;
import io.stockcast.marketdata.provider.yahoo.YahooFinance;
import io.stockcast.marketdata.repair.HistoryRepair;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The providers that can be chosen. */
enum ProviderChoice {
    YAHOO("STOCKCAST_YAHOO_URL", YahooFinance.URL, " (for personal use only)", false) {
        @Override
        Provider provider(String url, UnaryOperator<String> settings) {
            return new YahooFinance(url);
        }
    },
    ALPHAVANTAGE("STOCKCAST_ALPHAVANTAGE_URL", AlphaVantage.URL, "", true) {
        @Override
        Provider provider(String url, UnaryOperator<String> settings) {
            return new AlphaVantage(url, key("Alpha Vantage", "ALPHAVANTAGE_API_KEY", settings));
        }
    },
    TWELVEDATA("STOCKCAST_TWELVEDATA_URL", TwelveData.URL, "", true) {
        @Override
        Provider provider(String url, UnaryOperator<String> settings) {
            return new TwelveData(url, key("Twelve Data", "TWELVEDATA_API_KEY", settings));
        }
    };

    private final String urlSetting;
    private final String defaultUrl;
    private final String terms;
    private final boolean metered;

    ProviderChoice(String urlSetting, String defaultUrl, String terms, boolean metered) {
        this.urlSetting = urlSetting;
        this.defaultUrl = defaultUrl;
        this.terms = terms;
        this.metered = metered;
    }

    static Optional<ProviderChoice> named(String name) {
        return Arrays.stream(values())
                .filter(provider -> provider.name().equalsIgnoreCase(name))
                .findFirst();
    }

    abstract Provider provider(String url, UnaryOperator<String> settings);

    ChosenSource open(UnaryOperator<String> settings, Clock clock) {
        String url = Optional.ofNullable(settings.apply(urlSetting)).orElse(defaultUrl);
        Provider provider = provider(url, settings);
        var clients = new ProviderClients(provider, Patience.FOR_HISTORIES, Patience.FOR_SEARCHES, clock);
        var market = new ProviderMarketData(provider, clients, new HistoryRepair(clock));
        return new ChosenSource(toString(), provider.title() + terms, metered, new CachedMarketData(market));
    }

    /** The name to choose it by. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
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
