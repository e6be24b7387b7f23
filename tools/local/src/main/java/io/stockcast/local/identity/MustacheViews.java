package io.stockcast.local.identity;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Renders the pages from their templates, in which every value is escaped. */
@Component
final class MustacheViews implements ViewResolver, Ordered {

    private final Mustache.Compiler compiler = Mustache.compiler()
            .withLoader(name -> reader(name).orElseThrow(() -> new IllegalStateException("no template " + name)));

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        return reader(name).map(compiler::compile).map(MustacheViews::view).orElse(null);
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    private static View view(Template template) {
        return (model, request, response) -> {
            Map<String, Object> values = new HashMap<>(model);
            values.put("csrf", request.getAttribute(CsrfToken.class.getName()));
            response.setContentType(MediaType.TEXT_HTML_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            template.execute(values, response.getWriter());
        };
    }

    private static Optional<Reader> reader(String name) {
        InputStream template = MustacheViews.class.getResourceAsStream("/templates/" + name + ".mustache");
        return Optional.ofNullable(template).map(stream -> new InputStreamReader(stream, StandardCharsets.UTF_8));
    }
}
