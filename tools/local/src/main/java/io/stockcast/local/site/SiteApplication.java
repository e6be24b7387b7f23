package io.stockcast.local.site;

import io.stockcast.local.gateway.GatewayServlet;
import io.stockcast.local.identity.IdentityConfiguration;
import io.stockcast.local.mail.MailboxPages;
import io.stockcast.local.replay.FreshAnswersFilter;
import io.stockcast.local.replay.ReplayController;
import io.stockcast.local.replay.ReplayCookieFilter;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;

/** The web server's parts; only what it needs is configured, for it to start fast. */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class
})
@Import({SiteFiles.class, NotFoundPage.class, IdentityConfiguration.class, MailboxPages.class})
class SiteApplication {

    @Bean
    ServletRegistrationBean<GatewayServlet> gateway(GatewayServlet servlet) {
        return new ServletRegistrationBean<>(servlet, "/api/*");
    }

    @Bean
    @ConditionalOnBean(ReplayController.class)
    FilterRegistrationBean<FreshAnswersFilter> freshAnswers() {
        var fresh = new FilterRegistrationBean<>(new FreshAnswersFilter());
        fresh.addUrlPatterns("/api/*");
        return fresh;
    }

    @Bean
    @ConditionalOnBean(ReplayController.class)
    FilterRegistrationBean<ReplayCookieFilter> replayCookie(ReplayController replay) {
        var cookie = new FilterRegistrationBean<>(new ReplayCookieFilter(replay));
        // Before the filter that leads to the HTML with a head.
        cookie.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return cookie;
    }

    @Bean
    FilterRegistrationBean<SecurityHeadersFilter> securityHeaders() {
        var headers = new FilterRegistrationBean<>(new SecurityHeadersFilter());
        // Before the filter that answers for the user pool, whose answers carry them too.
        headers.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return headers;
    }

    @Bean
    FilterRegistrationBean<HeadedPagesFilter> headedPages() {
        return new FilterRegistrationBean<>(new HeadedPagesFilter());
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemReports() {
        return factory -> factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(ProblemReportValve.class.getName());
            }
        });
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> guards() {
        return factory -> factory.addEngineValves(new HostValve(), new BodyValve());
    }

    // API Gateway accepts these in a path and leaves the checks to the functions; so must this server.
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> lenientPaths() {
        return factory -> factory.addConnectorCustomizers(connector -> {
            connector.setEncodedSolidusHandling("passthrough");
            connector.setEncodedReverseSolidusHandling("passthrough");
            connector.setProperty("relaxedPathChars", "^\"<>[\\]`{|}");
            connector.setProperty("relaxedQueryChars", "^\"<>[\\]`{|}");
        });
    }
}
