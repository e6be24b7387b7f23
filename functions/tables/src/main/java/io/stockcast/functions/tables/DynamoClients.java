package io.stockcast.functions.tables;

import io.stockcast.functions.aws.AwsClients;
import io.stockcast.functions.aws.AwsSettings;
import io.stockcast.functions.composition.Variables;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Clients of DynamoDB. */
public final class DynamoClients {

    private DynamoClients() {}

    /** DynamoDB, at {@code STOCKCAST_DYNAMODB_ENDPOINT} if not at Amazon's. */
    public static DynamoDbClient at(Variables variables) {
        return AwsClients.configure(DynamoDbClient.builder(), AwsSettings.of("DYNAMODB", variables))
                .overrideConfiguration(
                        config -> config.retryStrategy(retry -> retry.retryOnException(DynamoTransaction::isConflict)))
                .build();
    }
}
