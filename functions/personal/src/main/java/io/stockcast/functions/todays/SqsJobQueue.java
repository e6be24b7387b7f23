package io.stockcast.functions.todays;

import io.stockcast.functions.aws.AwsClients;
import io.stockcast.functions.aws.AwsSettings;
import io.stockcast.functions.composition.Variables;
import io.stockcast.functions.correlation.CorrelationId;
import io.stockcast.functions.jobs.JobId;
import io.stockcast.functions.storage.StorageException;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.EmptyBatchRequestException;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;

/** The queue {@code forecast-requests}; a message is the id of a job, with the sender's correlation id. */
public final class SqsJobQueue implements JobQueue {

    private final SqsClient sqs;
    private final String queueUrl;

    /** The queue at an address, of SQS at {@code STOCKCAST_SQS_ENDPOINT} if not at Amazon's. */
    public static SqsJobQueue at(String queueUrl, Variables variables) {
        return new SqsJobQueue(
                AwsClients.configure(SqsClient.builder(), AwsSettings.of("SQS", variables))
                        .build(),
                queueUrl);
    }

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

    /** Asks the queue to take no messages at all, which it refuses: whatever answers, no job has been sent. */
    public void sendNothing() {
        try {
            sqs.sendMessageBatch(batch -> batch.queueUrl(queueUrl).entries(List.of()));
        } catch (EmptyBatchRequestException e) {
            // The queue is there.
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
