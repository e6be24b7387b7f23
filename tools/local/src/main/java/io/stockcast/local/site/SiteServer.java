package io.stockcast.local.site;

import io.stockcast.local.cloud.LocalFunctions;
import io.stockcast.local.gateway.Contract;
import io.stockcast.local.gateway.GatewayServlet;
import io.stockcast.local.identity.LocalIdentity;
import io.stockcast.local.mail.Mailbox;
import io.stockcast.local.replay.ReplayController;
import io.stockcast.local.start.LocalSettings;
import io.stockcast.local.start.StartException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The web server of the site and its API, reachable only over the loopback. */
public final class SiteServer implements AutoCloseable {

    private static final String COMPRESSED = "text/html,text/css,text/csv,text/javascript,text/plain,"
            + "application/json,application/problem+json,application/xml,application/atom+xml,application/yaml,image/svg+xml";

    /** What one sender, and all of them together, may take up. */
    private static final Map<String, Object> LIMITS = Map.of(
            "server.tomcat.connection-timeout", "5s",
            "server.tomcat.keep-alive-timeout", "20s",
            "server.tomcat.max-http-form-post-size", "64KB",
            "server.servlet.session.timeout", "30m");

    private final ServletWebServerApplicationContext context;

    private SiteServer(ServletWebServerApplicationContext context) {
        this.context = context;
    }

    public static SiteServer start(
            LocalSettings settings,
            Contract contract,
            LocalFunctions functions,
            LocalIdentity identity,
            Mailbox mailbox,
            Optional<ReplayController> replay) {
        SpringApplication application = new SpringApplicationBuilder(SiteApplication.class)
                .properties(properties(settings))
                .initializers(context -> {
                    var beans = (GenericApplicationContext) context;
                    beans.registerBean(
                            GatewayServlet.class, () -> new GatewayServlet(contract, functions, identity.signIn()));
                    beans.registerBean(LocalIdentity.class, () -> identity);
                    beans.registerBean(Mailbox.class, () -> mailbox);
                    replay.ifPresent(controller -> beans.registerBean(ReplayController.class, () -> controller));
                })
                .build();
        try {
            return new SiteServer((ServletWebServerApplicationContext) application.run());
        } catch (PortInUseException e) {
            throw new StartException("Port " + settings.port() + " is in use: choose another with --port.", e);
        }
    }

    private static Map<String, Object> properties(LocalSettings settings) {
        Map<String, Object> properties = new HashMap<>(LIMITS);
        properties.putAll(ofSettings(settings));
        return properties;
    }

    private static Map<String, Object> ofSettings(LocalSettings settings) {
        return Map.of(
                "server.address",
                "127.0.0.1",
                "server.port",
                settings.port(),
                "server.compression.enabled",
                true,
                "server.compression.min-response-size",
                "1000B",
                "server.compression.mime-types",
                COMPRESSED,
                // Browsers send a cookie of localhost to every port of it.
                "server.servlet.session.cookie.name",
                "stockcast-" + settings.port(),
                "server.servlet.session.cookie.same-site",
                "lax",
                "server.servlet.session.tracking-modes",
                "cookie",
                "stockcast.site",
                settings.site().toString());
    }

    public URI address() {
        return URI.create("http://localhost:" + webServer().getPort());
    }

    private WebServer webServer() {
        return Objects.requireNonNull(context.getWebServer(), "the site is not started");
    }

    @Override
    public void close() {
        context.close();
    }
}
