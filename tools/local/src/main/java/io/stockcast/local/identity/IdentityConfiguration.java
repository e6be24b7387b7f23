package io.stockcast.local.identity;

import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The user pool's part of the web server: its addresses, and nothing of the site's or the API's. */
@Configuration(proxyBeanMethods = false)
@Import({
    AuthorizationServerConfiguration.class,
    SignInConfiguration.class,
    IdentityPages.class,
    MustacheViews.class,
    SignUpPage.class,
    SignInSession.class,
    SiteStylesheets.class,
    SiteConfigController.class
})
public class IdentityConfiguration implements WebMvcConfigurer {

    private static final String[] GUARDED = {"/oauth2/*", "/.well-known/*", "/sign-in", "/sign-up", "/logout"};

    @Bean
    DelegatingFilterProxyRegistrationBean guard() {
        var guard = new DelegatingFilterProxyRegistrationBean("springSecurityFilterChain");
        guard.addUrlPatterns(GUARDED);
        guard.setOrder(Ordered.LOWEST_PRECEDENCE);
        return guard;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/identity/*").addResourceLocations("classpath:/identity/");
    }
}
