package io.stockcast.local.start;

import io.stockcast.marketdata.UnusableMarketDataException;
import io.stockcast.marketdata.choice.MarketDataChoice;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Where everything is, as absolute paths, checked before anything is started.
 *
 * @param port the site's port on the loopback
 * @param state what is kept between starts
 * @param market the sources of market data
 * @param site the built site
 * @param replay from when past prices are replayed; empty where market time is the time of now
 * @param kinesis the folder of {@code kinesis-local}; empty where there are to be no quotes
 */
public record LocalSettings(
        int port,
        Path state,
        MarketDataChoice market,
        Path site,
        Optional<ReplayStart> replay,
        Optional<Path> kinesis) {

    /** The name of the sample market data. */
    public static final String SAMPLE = "sample";

    /** On it all seven indices of the sample have prices, and the ranges of a turbulent August were just tested. */
    private static final LocalDate SAMPLE_DAY = LocalDate.of(2015, 9, 1);

    /**
     * Settings without quotes, in which {@code port} may be 0, for any free one, and {@code market} is a list of
     * providers, folders, {@link #SAMPLE} and {@link MarketDataChoice#LIVE}.
     */
    public static LocalSettings of(int port, Path state, String market, Path site, Optional<ReplayStart> replay) {
        LocalSettings settings = new LocalSettings(
                Ports.usable(port),
                state.toAbsolutePath().normalize(),
                choice(market),
                site.toAbsolutePath().normalize(),
                market.equals(SAMPLE) ? Optional.of(ofTheSample(replay)) : replay,
                Optional.empty());
        settings.requireSite();
        return settings;
    }

    private static ReplayStart ofTheSample(Optional<ReplayStart> replay) {
        return replay.filter(start -> start.day().isPresent()).orElse(ReplayStart.on(SAMPLE_DAY));
    }

    /** The same settings with a replay from a day on. */
    public LocalSettings replaying(LocalDate day) {
        return new LocalSettings(port, state, market, site, Optional.of(ReplayStart.on(day)), kinesis);
    }

    /** The same settings with quotes, which go through {@code kinesis-local} in a folder. */
    public LocalSettings quotedThrough(Path folder) {
        return new LocalSettings(port, state, market, site, replay, Optional.of(folder));
    }

    /** The day on whose evening market time starts; empty where there is no replay, or it is still to be picked. */
    private Optional<LocalDate> replayDay() {
        return replay.flatMap(ReplayStart::day);
    }

    /** Where browsers find the site; people sign in there too, so its tokens and addresses name it. */
    public URI origin() {
        return URI.create("http://localhost:" + port);
    }

    /** The sample market data, which the build puts next to this program. */
    public static Path sampleMarket() {
        return program().resolveSibling("market");
    }

    /** The folder of {@code kinesis-local}, which {@code ./dev} fills, next to the one that this program is built in. */
    public static Path kinesisFolder() {
        return Objects.requireNonNull(program().getParent()).resolveSibling("kinesis");
    }

    private static Path program() {
        try {
            return Path.of(LocalSettings.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("this program does not know where it is", e);
        }
    }

    /** The bucket of this market data: each has its own, as has each replay, because their ledgers must not mix. */
    public String bucket() {
        return "forecasts-" + ledgerName();
    }

    /** The file that keeps how far the replay has come. */
    public Path replayedDay() {
        return state.resolve("replays").resolve(ledgerName());
    }

    private String ledgerName() {
        return replayDay().map(day -> "replay-" + marketName() + "-" + day).orElseGet(this::marketName);
    }

    /** The table of the jobs on this market data. */
    public String jobsTable() {
        return "forecast-jobs-" + ledgerName();
    }

    /** The table of the people, who are the same with any market data. */
    public String peopleTable() {
        return "people";
    }

    /** The table of the quotes of this market data: those of a replay would be older than all others. */
    public String quotesTable() {
        return "quotes-" + ledgerName();
    }

    /** The environment variables that name the bucket and the tables. */
    public Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(names());
        replayDay().ifPresent(day -> environment.put("STOCKCAST_REPLAY", day.toString()));
        return environment;
    }

    private Map<String, String> names() {
        return Map.of(
                "STOCKCAST_BUCKET", bucket(),
                "STOCKCAST_JOBS_TABLE", jobsTable(),
                "STOCKCAST_PEOPLE_TABLE", peopleTable(),
                "STOCKCAST_QUOTES_TABLE", quotesTable(),
                "STOCKCAST_MARKET", market.toString(),
                "STOCKCAST_SAMPLE", folder(SAMPLE),
                "STOCKCAST_ISSUER", origin().toString(),
                "STOCKCAST_SITE", origin().toString(),
                "STOCKCAST_CLIENT_ID", "stockcast-site");
    }

    private String marketName() {
        String sample = folder(SAMPLE);
        String names = market.withFolders(folder -> folder.equals(sample) ? SAMPLE : folder)
                .toString();
        boolean speaking = names.matches("[a-z,]{1,40}");
        return speaking ? names.replace(',', '-') : DigestUtils.sha256Hex(names).substring(0, 12);
    }

    private static MarketDataChoice choice(String market) {
        try {
            return MarketDataChoice.parse(withSample(market)).withFolders(LocalSettings::folder);
        } catch (UnusableMarketDataException e) {
            throw new StartException(e.getMessage(), e);
        }
    }

    /** What is live here ends with the sample, which serves where all providers are unavailable. */
    private static String withSample(String market) {
        return Arrays.stream(market.split(","))
                .map(name -> name.strip().equalsIgnoreCase(MarketDataChoice.LIVE) ? name + "," + SAMPLE : name)
                .collect(Collectors.joining(","));
    }

    private static String folder(String name) {
        Path path = name.equals(SAMPLE) ? sampleMarket() : Path.of(name);
        return path.toAbsolutePath().normalize().toString();
    }

    private void requireSite() {
        if (!Files.isReadable(site.resolve("index.html"))) {
            throw new StartException("The site is not built: there is no " + site.resolve("index.html") + ".");
        }
    }
}
