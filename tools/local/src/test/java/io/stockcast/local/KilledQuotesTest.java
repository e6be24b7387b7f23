package io.stockcast.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.functions.collecting.KinesisQuoteStream;
import io.stockcast.functions.composition.Variables;
import io.stockcast.local.start.LocalSettings;
import io.stockcast.marketdata.TickerSymbol;
import io.stockcast.marketdata.quote.MarketQuote;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The quotes of today on a page of the real program, while it or the process of its stream is killed. Each quote has its
 * number as its price, so that its time can be told from it.
 */
@Timeout(480)
class KilledQuotesTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final String STREAM = "Stream of quotes ready at ";
    private static final String ADDRESS = "Stockcast is at ";

    /** Trades at any time. */
    private static final TickerSymbol SYMBOL = new TickerSymbol("BTC-USD");

    private static final int FIRST_PRICE = 1_000;

    @TempDir
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Instant> sent = new CopyOnWriteArrayList<>();

    @BeforeEach
    void writeMarket() throws IOException {
        Path market = Files.createDirectory(folder.resolve("market"));
        Files.copy(LocalSettings.sampleMarket().resolve("FTSE.csv"), market.resolve("FTSE.csv"));
        RunningCloud.writeSite(folder.resolve("site"));
    }

    /** The program with its address and that of its stream. */
    private record Program(ChildProcess process, URI address, KinesisQuoteStream stream) implements AutoCloseable {

        @Override
        public void close() {
            process.close();
        }
    }

    private Program start() throws IOException {
        ChildProcess process = ChildProcess.of(
                StockcastLocal.class,
                "--port=0",
                "--state=" + folder.resolve("state"),
                "--market=" + folder.resolve("market"),
                "--site=" + folder.resolve("site"));
        String stream = null;
        String address = null;
        while (stream == null || address == null) {
            String line = process.nextLine().orElseThrow();
            stream = line.startsWith(STREAM) ? line.substring(STREAM.length()) : stream;
            address = line.startsWith(ADDRESS) ? line.substring(ADDRESS.length()) : address;
        }
        return new Program(process, URI.create(address), stream(stream));
    }

    private static KinesisQuoteStream stream(String endpoint) {
        return KinesisQuoteStream.at(
                "quotes",
                Variables.of(Map.of(
                        "STOCKCAST_KINESIS_ENDPOINT", endpoint,
                        "AWS_REGION", "eu-west-2",
                        "AWS_ACCESS_KEY_ID", "test",
                        "AWS_SECRET_ACCESS_KEY", "test")));
    }

    /** Sends the next quote, whether or not it arrives. */
    private void send(Program program) {
        sent.add(Instant.now().truncatedTo(ChronoUnit.MILLIS));
        program.stream().put(List.of(quote(sent.size() - 1)));
    }

    private MarketQuote quote(int number) {
        return new MarketQuote(SYMBOL, FIRST_PRICE + number, sent.get(number), Duration.ZERO, "test");
    }

    /** The number of the quote on the page, which must have its own time; -1 where there is none. */
    private int shown(Program program) {
        JsonNode quote = get(program).path("quotes").path(0);
        if (quote.isMissingNode()) {
            return -1;
        }
        int number = (int) quote.path("price").asDouble() - FIRST_PRICE;
        assertThat(quote.path("time").asString()).isEqualTo(sent.get(number).toString());
        return number;
    }

    private JsonNode get(Program program) {
        try {
            URI path = program.address().resolve("/api/quotes?symbols=" + SYMBOL.value());
            HttpResponse<String> answer =
                    client.send(HttpRequest.newBuilder(path).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            return JSON.readTree(answer.body());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Looks at the page until it shows the quote of a number, or a later one; none may follow a later one. */
    private int watchUntil(int number, Program program) {
        Instant end = Instant.now().plus(PATIENCE);
        int newest = -1;
        while (newest < number) {
            assertThat(Instant.now()).as("in time").isBefore(end);
            int seen = shown(program);
            assertThat(seen).isGreaterThanOrEqualTo(newest);
            newest = seen;
            LockSupport.parkNanos(20_000_000);
        }
        return newest;
    }

    /** Sends quotes until it is closed. */
    private final class Load implements AutoCloseable {

        private final AtomicBoolean ended = new AtomicBoolean();
        private final CompletableFuture<Void> sending;

        Load(Program program) {
            sending = CompletableFuture.runAsync(() -> {
                while (!ended.get()) {
                    send(program);
                    LockSupport.parkNanos(20_000_000);
                }
            });
        }

        int sentSoFar() {
            return sent.size();
        }

        @Override
        public void close() {
            ended.set(true);
            sending.join();
        }
    }

    private static void killStream() {
        ProcessHandle stream = ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().command().orElse("").endsWith("node"))
                .findAny()
                .orElseThrow();
        stream.destroyForcibly();
        stream.onExit().join();
    }

    @Test
    void streamThatIsKilledUnderLoad_shouldMakeNothingStaleLookNewAndHeal() throws IOException {
        try (Program program = start()) {
            try (Load load = new Load(program)) {
                watchUntil(10, program);
                killStream();
                watchUntil(load.sentSoFar() + 1, program);
            }
            watchUntil(sent.size() - 1, program);
        }
    }

    @Test
    void programThatIsKilledUnderLoad_shouldMakeNothingStaleLookNewAndHeal() throws IOException {
        int seen;
        try (Program killed = start();
                Load load = new Load(killed)) {
            seen = watchUntil(10, killed);
            killed.process().kill();
            assertThat(load.sentSoFar()).isGreaterThan(seen);
        }
        try (Program program = start()) {
            int kept = shown(program);
            assertThat(kept).isGreaterThanOrEqualTo(seen);

            program.stream().put(List.of(quote(0)));
            send(program);
            watchUntil(sent.size() - 1, program);
        }
    }
}
