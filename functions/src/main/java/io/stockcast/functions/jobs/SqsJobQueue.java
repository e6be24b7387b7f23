package io.stockcast.functions.jobs;

import io.stockcast.functions.correlation.CorrelationId;
import io.stockcast.functions.storage.StorageException;
import java.util.Map;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;

/** The queue {@code forecast-requests}; a message is the id of a job, with the sender's correlation id. */
public final class SqsJobQueue implements JobQueue {

    private final SqsClient sqs;
    private final String queueUrl;

    public SqsJobQueue(SqsClient sqs, String queueUrl) {
        this.sqs = sqs;
        this.queueUrl = queueUrl;
    }

    @Override
    public void send(JobId id) {
        try {
            sqs.sendMessage(message -> message.queueUrl(queueUrl)
                    .messageBody(id.value())
                    .messageAttributes(
                            CorrelationId.current().map(SqsJobQueue::attributes).orElse(Map.of())));
        } catch (SdkException e) {
            throw new StorageException("the queue does not take the job " + id, e);
        }
    }

    private static Map<String, MessageAttributeValue> attributes(CorrelationId id) {
        MessageAttributeValue value = MessageAttributeValue.builder()
                .dataType("String")
                .stringValue(id.value())
                .build();
        return Map.of(CorrelationId.NAME, value);
    }
}
