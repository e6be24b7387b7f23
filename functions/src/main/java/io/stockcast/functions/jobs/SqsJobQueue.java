package io.stockcast.functions.jobs;

import io.stockcast.functions.storage.StorageException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sqs.SqsClient;

/** The queue {@code forecast-requests}; a message is the id of a job. */
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
            sqs.sendMessage(message -> message.queueUrl(queueUrl).messageBody(id.value()));
        } catch (SdkException e) {
            throw new StorageException("the queue does not take the job " + id, e);
        }
    }
}
