package io.stockcast.marketdata.choice;

import io.stockcast.marketdata.UnusableMarketDataException;
import io.stockcast.marketdata.folder.FolderMarketData;
import io.stockcast.marketdata.folder.FolderReports;
import io.stockcast.marketdata.provider.Patience;
import io.stockcast.marketdata.provider.ProviderQuotes;
import io.stockcast.marketdata.provider.ProviderReports;
import io.stockcast.marketdata.provider.QuoteProvider;
import io.stockcast.marketdata.reports.ReportCalendar;
import io.stockcast.marketdata.reports.ReportCalendars;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The sources of market data that somebody chose, in order of preference.
 *
 * @param names each a provider's name, or else the path of a folder of CSV files
 */
public record MarketDataChoice(List<String> names) {

    /** The word for all providers that need no key. */
    public static final String LIVE = "live";

    private static final List<String> WITHOUT_A_KEY = List.of("cboe", "official", "yahoo");

    public MarketDataChoice {
        names = List.copyOf(names);
    }

    /** The choice that a comma-separated list makes, such as {@code yahoo,prices} or {@link #LIVE}. */
    public static MarketDataChoice parse(String list) {
        List<String> names = Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .flatMap(name -> name.equalsIgnoreCase(LIVE) ? WITHOUT_A_KEY.stream() : Stream.of(name))
                .map(name ->
                        ProviderChoice.named(name).map(ProviderChoice::toString).orElse(name))
                .distinct()
                .toList();
        if (names.isEmpty()) {
            throw new UnusableMarketDataException(
                    "No market data is chosen: name a folder of CSV files or a provider.");
        }
        return new MarketDataChoice(names);
    }

    /** The folders among the sources. */
    public List<Path> folders() {
        return names.stream()
                .filter(name -> ProviderChoice.named(name).isEmpty())
                .map(Path::of)
                .toList();
    }

    /** Whether there is anything but folders among the sources. */
    public boolean asksProviders() {
        return providers().findAny().isPresent();
    }

    private Stream<ProviderChoice> providers() {
        return names.stream().flatMap(name -> ProviderChoice.named(name).stream());
    }

    /** The same choice with its folders under other names. */
    public MarketDataChoice withFolders(UnaryOperator<String> renamed) {
        return new MarketDataChoice(names.stream()
                .map(name -> ProviderChoice.named(name).isPresent() ? name : renamed.apply(name))
                .toList());
    }

    /**
     * Opens every source.
     *
     * @param settings values of environment variables and properties by their names, null where there is none
     * @param notices told of each file that is refused or repaired
     */
    public List<ChosenSource> open(UnaryOperator<String> settings, Clock clock, Consumer<String> notices) {
        return names.stream()
                .map(name -> ProviderChoice.named(name)
                        .map(provider -> provider.open(settings, clock))
                        .orElseGet(() -> new ChosenSource(
                                name, name, false, new FolderMarketData(Path.of(name), clock, notices))))
                .toList();
    }

    /**
     * Opens every source that has quotes, as some providers do. They share the time of a round.
     *
     * @param settings values of environment variables and properties by their names, null where there is none
     */
    public List<ChosenQuotes> openQuotes(UnaryOperator<String> settings, Clock clock) {
        Map<String, QuoteProvider> providers = new LinkedHashMap<>();
        providers()
                .forEach(choice -> choice.quoteProvider(settings)
                        .ifPresent(provider -> providers.put(choice.toString(), provider)));
        Duration longest = ProviderQuotes.LONGEST_ROUND.dividedBy(Math.max(1, providers.size()));
        return providers.entrySet().stream()
                .map(named -> new ChosenQuotes(
                        named.getKey(), new ProviderQuotes(named.getValue(), Patience.FOR_QUOTES, longest, clock)))
                .toList();
    }

    /**
     * Opens every source of report dates: the folders, and what the providers come with.
     *
     * @param settings values of environment variables and properties by their names, null where there is none
     * @param notices told of each file that is refused
     */
    public ReportCalendars openReports(UnaryOperator<String> settings, Clock clock, Consumer<String> notices) {
        Stream<ReportCalendar> inFolders = folders().stream().map(folder -> new FolderReports(folder, notices));
        Stream<ReportCalendar> asked = ReportProviders.of(providers().toList(), settings).stream()
                .map(provider -> new ProviderReports(provider, Patience.FOR_REPORTS, clock));
        return new ReportCalendars(Stream.concat(inFolders, asked).toList());
    }

    /** The list that {@link #parse} reads. */
    @Override
    public String toString() {
        return String.join(",", names);
    }
}
