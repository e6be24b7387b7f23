package io.stockcast.functions.mail;

import io.stockcast.functions.http.JsonBody;
import io.stockcast.functions.problem.BadRequestException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Reads the contract's MailChoice, and says in a sentence what is wrong with one. */
final class MailChoiceJson {

    private static final String RULE = "The body must be JSON with \"alerts\" and \"digest\", each true or false.";

    private MailChoiceJson() {}

    static Set<LetterKind> read(String body) {
        JsonNode json = JsonBody.tree(body, RULE);
        if (json.size() != LetterKind.values().length) {
            throw new BadRequestException(RULE);
        }
        return Stream.of(LetterKind.values())
                .filter(kind -> isChosen(json, kind))
                .collect(Collectors.toSet());
    }

    private static boolean isChosen(JsonNode json, LetterKind kind) {
        JsonNode chosen = json.path(kind.name().toLowerCase(Locale.ROOT));
        if (!chosen.isBoolean()) {
            throw new BadRequestException(RULE);
        }
        return chosen.asBoolean();
    }
}
