package io.stockcast.local.site;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The files of the built site, and how long each may be kept. */
@Configuration(proxyBeanMethods = false)
class SiteFiles implements WebMvcConfigurer {

    private final Path site;

    SiteFiles(@Value("${stockcast.site}") Path site) {
        this.site = site;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        // Their names carry a hash of their content, so they never change.
        registry.addResourceHandler("/assets/**")
                .addResourceLocations(folder(site.resolve("assets")))
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
        registry.addResourceHandler("/**")
                .addResourceLocations(folder(site))
                .setCacheControl(CacheControl.noCache())
                .resourceChain(false)
                .addResolver(new PageResolver());
    }

    // A location that ends in a slash is a folder; one that does not is a file.
    private static FileSystemResource folder(Path path) {
        return new FileSystemResource(path.toString() + "/");
    }
}
