package io.stockcast.local.cloud;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.sqs.model.Message;

/** The event that Lambda makes of messages. */
record QueueEvent(@JsonProperty("Records") List<Record> records) {

    /** A message. */
    record Record(
            String messageId,
            String receiptHandle,
            String body,
            Map<String, String> attributes,
            Map<String, Attribute> messageAttributes,
            String md5OfBody,
            String eventSource,
            @JsonProperty("eventSourceARN") String eventSourceArn,
            String awsRegion) {}

    /** What the sender said in addition to the body. */
    record Attribute(String stringValue, String dataType) {}

    static QueueEvent of(Message message) {
        return new QueueEvent(List.of(new Record(
                message.messageId(),
                message.receiptHandle(),
                message.body(),
                message.attributesAsStrings(),
                attributes(message),
                message.md5OfBody(),
                "aws:sqs",
                "arn:aws:sqs:" + Credentials.REGION + ":000000000000:" + LocalQueue.NAME,
                Credentials.REGION.id())));
    }

    private static Map<String, Attribute> attributes(Message message) {
        return message.messageAttributes().entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        entry -> new Attribute(
                                entry.getValue().stringValue(), entry.getValue().dataType())));
    }
}
