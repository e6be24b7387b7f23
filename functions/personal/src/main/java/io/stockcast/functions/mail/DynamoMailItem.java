package io.stockcast.functions.mail;

import static io.stockcast.functions.tables.DynamoAttributes.required;
import static io.stockcast.functions.tables.DynamoAttributes.time;

import io.stockcast.functions.people.DynamoPersonKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What a person has chosen as an item of the table {@code people}. */
final class DynamoMailItem {

    /** The sort key of the item, and of no other. */
    static final String MAIL = "mail";

    static final String KINDS = "kinds";
    static final String SECRET = "secret";
    static final String CHOSEN_AT = "chosenAt";
    static final String REFUSED = "refused";
    static final String REFUSED_AT = "refusedAt";

    private DynamoMailItem() {}

    static DynamoPersonKey key(String userId) {
        return new DynamoPersonKey(userId, MAIL);
    }

    static AttributeValue kinds(Set<LetterKind> kinds) {
        return AttributeValue.fromSs(kinds.stream().map(Enum::name).sorted().toList());
    }

    static Subscription subscription(Map<String, AttributeValue> item) {
        return new Subscription(
                chosen(item), new UnsubscribeSecret(required(item, SECRET).s()), refusal(item));
    }

    /** What a person gets. A set in DynamoDB is never empty; it is then missing. */
    static Set<LetterKind> chosen(Map<String, AttributeValue> item) {
        return Optional.ofNullable(item.get(KINDS)).map(AttributeValue::ss).orElse(List.of()).stream()
                .map(LetterKind::valueOf)
                .collect(Collectors.toSet());
    }

    private static Optional<Refusal> refusal(Map<String, AttributeValue> item) {
        return Optional.ofNullable(item.get(REFUSED))
                .map(reason -> new Refusal(Refusal.Reason.valueOf(reason.s()), time(required(item, REFUSED_AT))));
    }
}
