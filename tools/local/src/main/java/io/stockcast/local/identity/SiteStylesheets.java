package io.stockcast.local.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The stylesheets of the built site, which the pages of this machine use too. */
@Component
public final class SiteStylesheets {

    private static final Pattern LINK = Pattern.compile("<link rel=\"stylesheet\"[^>]* href=\"(/assets/[^\"]+)\"");

    private final Path index;

    SiteStylesheets(@Value("${stockcast.site}") Path site) {
        this.index = site.resolve("index.html");
    }

    /** Their addresses, read again for each page, because a build of the site changes the names. */
    public List<String> all() {
        try {
            return LINK.matcher(Files.readString(index))
                    .results()
                    .map((MatchResult link) -> link.group(1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(index + " cannot be read", e);
        }
    }
}
