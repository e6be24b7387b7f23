package io.stockcast.functions.news;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import io.stockcast.functions.letters.Letter;
import io.stockcast.functions.mail.LetterKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The text and the HTML of a letter, both of one model. */
final class Templates {

    private final Template text;
    private final Template html;

    /** The templates of that name in the package's resources. */
    Templates(String name) {
        this.text = compiled(Mustache.compiler().escapeHTML(false), name + ".txt.mustache");
        this.html = compiled(Mustache.compiler(), name + ".html.mustache");
    }

    Letter letter(LetterKind kind, String subject, Object model) {
        return new Letter(kind, subject, text.execute(model), html.execute(model));
    }

    private static Template compiled(Mustache.Compiler compiler, String file) {
        InputStream resource = Objects.requireNonNull(Templates.class.getResourceAsStream("/letters/" + file), file);
        try (Reader reader = new InputStreamReader(resource, StandardCharsets.UTF_8)) {
            return compiler.compile(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
