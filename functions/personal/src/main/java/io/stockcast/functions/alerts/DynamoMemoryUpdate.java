package io.stockcast.functions.alerts;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The update of an alert's memory, in DynamoDB's expressions. */
record DynamoMemoryUpdate(String expression, String condition, Map<String, AttributeValue> values) {}
