package io.stockcast.functions.pages;

import io.stockcast.functions.problem.UnavailableException;
import io.stockcast.functions.sentences.SiteAddress;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the HTML from the site itself, and keeps it for a few seconds, or for as long as the site does not answer. */
public final class HttpSiteIndex implements SiteIndex {

    private static final Logger LOG = LoggerFactory.getLogger(HttpSiteIndex.class);

    private static final Duration KEPT_FOR = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final int OK = 200;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final HttpRequest request;
    private final Clock clock;
    private final AtomicReference<@Nullable Read> last = new AtomicReference<>();

    public HttpSiteIndex(SiteAddress site, Clock clock) {
        this.request = HttpRequest.newBuilder(URI.create(site.of("/index.html")))
                .timeout(PATIENCE)
                .build();
        this.clock = clock;
    }

    @Override
    public String html() {
        Read known = last.get();
        if (known != null && clock.instant().isBefore(known.until())) {
            return known.html();
        }
        try {
            Read read = new Read(read(), clock.instant().plus(KEPT_FOR));
            last.set(read);
            return read.html();
        } catch (IOException e) {
            return kept(known, e);
        }
    }

    private static String kept(@Nullable Read known, IOException cause) {
        if (known == null) {
            throw new UnavailableException("The site is unavailable right now. Please try again in a moment.", cause);
        }
        LOG.warn("The site's HTML cannot be read; the last one is used", cause);
        return known.html();
    }

    private String read() throws IOException {
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            if (response.statusCode() != OK) {
                throw new IOException("the site answers " + response.statusCode());
            }
            return response.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private record Read(String html, Instant until) {}
}
