package io.stockcast.functions.alerts;

import io.stockcast.functions.people.DynamoPersonTransaction;
import io.stockcast.functions.people.DynamoPersonWrites;
import io.stockcast.functions.people.ErasedException;
import io.stockcast.functions.tables.DynamoCalls;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.Select;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Everybody's alerts in the table {@code people}, which it looks through from one end to the other. */
public final class DynamoOpenAlerts implements OpenAlerts {

    /** The role allows to look for these alone: a new attribute also goes into {@code roles.tf}. */
    private static final Map<String, String> NAMES =
            DynamoAlertItems.ATTRIBUTES.stream().collect(Collectors.toMap(name -> "#" + name, name -> name));

    private final DynamoDbClient dynamo;
    private final String table;

    public DynamoOpenAlerts(DynamoDbClient dynamo, String table) {
        this.dynamo = dynamo;
        this.table = table;
    }

    @Override
    public List<OpenAlert> all() {
        return DynamoCalls.answered(
                table,
                () -> dynamo.scanPaginator(scan().build()).items().stream()
                        .map(DynamoAlertItems::open)
                        .toList());
    }

    /** Looks at a single item, of whatever kind. */
    public void lookAtOne() {
        dynamo.scan(scan().limit(1).build());
    }

    private ScanRequest.Builder scan() {
        return ScanRequest.builder()
                .tableName(table)
                .select(Select.SPECIFIC_ATTRIBUTES)
                .projectionExpression(String.join(", ", NAMES.keySet()))
                .filterExpression("begins_with(#item, :alert)")
                .expressionAttributeNames(NAMES)
                .expressionAttributeValues(Map.of(":alert", AttributeValue.fromS(DynamoAlertItems.ALERT)));
    }

    @Override
    public boolean note(OpenAlert open, AlertMemory memory) {
        return DynamoPersonWrites.change(dynamo, DynamoAlertItems.update(table, open, memory));
    }

    @Override
    public boolean tell(OpenAlert open, AlertMemory memory, AlertEvent event) {
        TransactWriteItem noted = DynamoPersonWrites.update(DynamoAlertItems.update(table, open, memory));
        TransactWriteItem told = TransactWriteItem.builder()
                .put(put -> put.tableName(table).item(DynamoAlertItems.event(open, memory, event)))
                .build();
        try {
            return DynamoPersonTransaction.write(dynamo, table, open.userId(), List.of(noted, told))
                    .isEmpty();
        } catch (ErasedException e) {
            return false;
        }
    }
}
