package io.stockcast.functions.mail;

import static io.stockcast.functions.tables.DynamoAttributes.required;

import io.stockcast.functions.people.DynamoPersonKey;
import io.stockcast.functions.tables.DynamoCalls;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.Select;

/** Who has chosen mails, in the table {@code people}, which it looks through from one end to the other. */
public final class DynamoReaders implements Readers {

    private final DynamoDbClient dynamo;
    private final String table;

    public DynamoReaders(DynamoDbClient dynamo, String table) {
        this.dynamo = dynamo;
        this.table = table;
    }

    @Override
    public Map<LetterKind, List<String>> all() {
        List<Map<String, AttributeValue>> items = DynamoCalls.answered(
                table,
                () -> dynamo.scanPaginator(scan().build()).items().stream().toList());
        return Stream.of(LetterKind.values())
                .collect(Collectors.toMap(Function.identity(), kind -> readers(items, kind)));
    }

    private static List<String> readers(List<Map<String, AttributeValue>> items, LetterKind kind) {
        return items.stream()
                .filter(item -> DynamoMailItem.chosen(item).contains(kind))
                .map(item -> required(item, DynamoPersonKey.USER_ID).s())
                .toList();
    }

    /** Looks at a single item, of whatever kind. */
    public void lookAtOne() {
        dynamo.scan(scan().limit(1).build());
    }

    // The role allows to look for these attributes alone: a new one also goes into roles.tf.
    private ScanRequest.Builder scan() {
        return ScanRequest.builder()
                .tableName(table)
                .select(Select.SPECIFIC_ATTRIBUTES)
                .projectionExpression("userId, kinds")
                .filterExpression("#item = :mail AND attribute_exists(kinds)")
                .expressionAttributeNames(Map.of("#item", DynamoPersonKey.ITEM))
                .expressionAttributeValues(Map.of(":mail", AttributeValue.fromS(DynamoMailItem.MAIL)));
    }
}
