package io.stockcast.functions.pages;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.stockcast.functions.problem.UnavailableException;
import io.stockcast.functions.sentences.SiteAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpSiteIndexTest {

    private final WireMockServer site =
            new WireMockServer(options().bindAddress("127.0.0.1").dynamicPort());
    private final MovedClock clock = new MovedClock();
    private SiteIndex index;

    @BeforeEach
    void start() {
        site.start();
        index = new HttpSiteIndex(new SiteAddress("http://127.0.0.1:" + site.port()), clock);
    }

    @AfterEach
    void stop() {
        site.stop();
    }

    @Test
    void html_shouldBeReadAgainAfterAWhile() {
        publish("<title>Old</title>");
        assertThat(index.html()).isEqualTo("<title>Old</title>");
        publish("<title>New</title>");
        assertThat(index.html()).isEqualTo("<title>Old</title>");

        clock.now = clock.now.plus(Duration.ofSeconds(10));

        assertThat(index.html()).isEqualTo("<title>New</title>");
        site.verify(2, getRequestedFor(urlEqualTo("/index.html")));
    }

    @Test
    void siteThatDoesNotAnswer_shouldKeepItsLastHtml() {
        publish("<title>Old</title>");
        index.html();
        site.stubFor(get("/index.html").willReturn(serverError()));
        clock.now = clock.now.plus(Duration.ofMinutes(1));

        assertThat(index.html()).isEqualTo("<title>Old</title>");
    }

    @Test
    void siteNeverRead_shouldBeUnavailable() {
        site.stubFor(get("/index.html").willReturn(serverError()));

        assertThatExceptionOfType(UnavailableException.class).isThrownBy(index::html);
    }

    private void publish(String html) {
        site.stubFor(get("/index.html").willReturn(ok(html)));
    }

    private static final class MovedClock extends Clock {

        private Instant now = Instant.parse("2022-06-01T20:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
