package io.stockcast.checks;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.cognitoidentityprovider.model.CognitoIdentityProviderRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.kinesis.model.KinesisRequest;
import software.amazon.awssdk.services.s3.model.S3Request;
import software.amazon.awssdk.services.sesv2.model.SesV2Request;
import software.amazon.awssdk.services.sqs.model.SqsRequest;
import software.amazon.awssdk.services.ssm.model.SsmRequest;

/** Every call of AWS that this process makes for a function; the SDK finds this class by itself. */
public final class RecordedCalls implements ExecutionInterceptor {

    private static final Map<String, Set<Call>> CALLS = new TreeMap<>();

    private static volatile String function;

    /**
     * A call as a role must allow it.
     *
     * @param resource an object's key, or the name of a table, queue or pool
     * @param creates whether it is refused where there is an object already
     */
    record Call(String action, String resource, boolean creates) implements Comparable<Call> {

        @Override
        public int compareTo(Call other) {
            return toString().compareTo(other.toString());
        }
    }

    /** From here on, calls are this function's. */
    static void by(String name) {
        CALLS.computeIfAbsent(name, none -> new ConcurrentSkipListSet<>());
        function = name;
    }

    /** From here on, calls are no function's. */
    static void byNobody() {
        function = null;
    }

    static Set<Call> of(String name) {
        return CALLS.getOrDefault(name, Set.of());
    }

    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
        Optional.ofNullable(function)
                .ifPresent(name -> calls(context.request())
                        .forEach(call -> CALLS.computeIfAbsent(name, none -> new ConcurrentSkipListSet<>())
                                .add(call)));
    }

    private static Stream<Call> calls(SdkRequest request) {
        String operation = request.getClass().getSimpleName().replace("Request", "");
        if (request instanceof TransactWriteItemsRequest transaction) {
            return transaction.transactItems().stream().map(RecordedCalls::call);
        }
        if (request instanceof BatchWriteItemRequest batch) {
            return batch.requestItems().keySet().stream().map(table -> call("dynamodb:" + operation, table));
        }
        if (request instanceof BatchGetItemRequest batch) {
            return batch.requestItems().keySet().stream().map(table -> call("dynamodb:" + operation, table));
        }
        if (request instanceof DynamoDbRequest) {
            return Stream.of(call("dynamodb:" + operation, field(request, "TableName")));
        }
        if (request instanceof KinesisRequest) {
            return Stream.of(call("kinesis:" + operation, "stream"));
        }
        if (request instanceof SqsRequest) {
            // Who may send a message may send a batch of them.
            return Stream.of(call("sqs:" + operation.replace("Batch", ""), "queue"));
        }
        if (request instanceof CognitoIdentityProviderRequest) {
            return Stream.of(call("cognito-idp:" + operation, "user-pool"));
        }
        if (request instanceof SesV2Request) {
            // A role must allow both the address that a mail comes from, and the set of what is told of it.
            return Stream.of("mail-sender", "mail-configuration").map(resource -> call("ses:" + operation, resource));
        }
        if (request instanceof SsmRequest) {
            return Stream.of(call("ssm:" + operation, "provider-keys"));
        }
        if (request instanceof S3Request) {
            return s3(operation, request);
        }
        return Stream.of(call(operation, "unknown"));
    }

    // To be told that there is no such object, one must be allowed to list them.
    private static Stream<Call> s3(String operation, SdkRequest request) {
        Call list = call("s3:ListBucket", "bucket");
        if (operation.startsWith("ListObjects")) {
            return Stream.of(list);
        }
        boolean creates =
                "*".equals(request.getValueForField("IfNoneMatch", String.class).orElse(null));
        Call call = new Call("s3:" + operation, field(request, "Key"), creates);
        return operation.equals("GetObject") ? Stream.of(call, list) : Stream.of(call);
    }

    private static Call call(TransactWriteItem item) {
        if (item.put() != null) {
            return call("dynamodb:PutItem", item.put().tableName());
        }
        if (item.update() != null) {
            return call("dynamodb:UpdateItem", item.update().tableName());
        }
        return item.delete() != null
                ? call("dynamodb:DeleteItem", item.delete().tableName())
                : call("dynamodb:ConditionCheckItem", item.conditionCheck().tableName());
    }

    private static Call call(String action, String resource) {
        return new Call(action, resource, false);
    }

    private static String field(SdkRequest request, String name) {
        return request.getValueForField(name, String.class).orElseThrow();
    }
}
