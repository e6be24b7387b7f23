package io.stockcast.functions.storage;

import io.stockcast.functions.aws.AwsClients;
import io.stockcast.functions.aws.AwsSettings;
import io.stockcast.functions.composition.Variables;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

/** A bucket. */
public final class S3ObjectStore implements ObjectStore {

    private static final int PRECONDITION_FAILED = 412;

    private final S3Client s3;
    private final String bucket;

    /** The bucket that {@code STOCKCAST_BUCKET} names, at {@code STOCKCAST_S3_ENDPOINT} if not at Amazon's. */
    public static S3ObjectStore of(Variables variables) {
        AwsSettings settings = AwsSettings.of("S3", variables);
        S3ClientBuilder client = AwsClients.configure(S3Client.builder(), settings)
                .forcePathStyle(settings.local().isPresent());
        settings.local().ifPresent(local -> client.putAuthScheme(new S3LocalSigning()));
        return new S3ObjectStore(client, variables.required("STOCKCAST_BUCKET"));
    }

    /** The bucket, by a client that also tries again where another write of the same object was under way. */
    public S3ObjectStore(S3ClientBuilder client, String bucket) {
        this.s3 = client.overrideConfiguration(
                        config -> config.retryStrategy(retry -> retry.retryOnException(S3ObjectStore::isConflict)))
                .build();
        this.bucket = bucket;
    }

    @Override
    public Optional<Held> held(String key) {
        return answered(key, () -> {
            try {
                var object =
                        s3.getObjectAsBytes(request -> request.bucket(bucket).key(key));
                return Optional.of(
                        new Held(object.asByteArrayUnsafe(), object.response().eTag()));
            } catch (NoSuchKeyException e) {
                return Optional.empty();
            }
        });
    }

    @Override
    public void put(String key, StoredObject object) {
        answered(key, () -> s3.putObject(request(key, object).build(), RequestBody.fromBytes(object.bytes())));
    }

    @Override
    public boolean putIfAbsent(String key, StoredObject object) {
        return isWritten(key, request(key, object).ifNoneMatch("*").build(), object);
    }

    @Override
    public boolean replace(String key, Held seen, StoredObject object) {
        return isWritten(key, request(key, object).ifMatch(seen.version()).build(), object);
    }

    @Override
    public List<String> keys(String prefix, String after) {
        return answered(
                prefix,
                () -> s3
                        .listObjectsV2Paginator(
                                request -> request.bucket(bucket).prefix(prefix).startAfter(after))
                        .contents()
                        .stream()
                        .map(S3Object::key)
                        .sorted()
                        .toList());
    }

    // The bucket itself leaves out what is in the folders, of which there may be much.
    @Override
    public List<String> folders(String prefix) {
        return answered(
                prefix,
                () -> s3
                        .listObjectsV2Paginator(
                                request -> request.bucket(bucket).prefix(prefix).delimiter("/"))
                        .commonPrefixes()
                        .stream()
                        .map(folder -> folder.prefix()
                                .substring(prefix.length(), folder.prefix().length() - 1))
                        .sorted()
                        .toList());
    }

    private boolean isWritten(String key, PutObjectRequest conditional, StoredObject object) {
        return answered(key, () -> {
            try {
                s3.putObject(conditional, RequestBody.fromBytes(object.bytes()));
                return true;
            } catch (S3Exception e) {
                if (isConditionFailed(e)) {
                    return false;
                }
                throw e;
            }
        });
    }

    // Says nothing yet about the object that will be there.
    private static boolean isConflict(Throwable failure) {
        return failure instanceof S3Exception refusal && hasCode(refusal, "ConditionalRequestConflict");
    }

    // What was to be replaced can be gone, which S3 tells from having changed.
    private static boolean isConditionFailed(S3Exception refusal) {
        return refusal.statusCode() == PRECONDITION_FAILED || hasCode(refusal, "NoSuchKey");
    }

    private static boolean hasCode(S3Exception refusal, String code) {
        return code.equals(refusal.awsErrorDetails().errorCode());
    }

    private PutObjectRequest.Builder request(String key, StoredObject object) {
        return PutObjectRequest.builder().bucket(bucket).key(key).contentType(object.contentType());
    }

    private static <T> T answered(String key, Supplier<T> call) {
        try {
            return call.get();
        } catch (SdkException e) {
            throw new StorageException("the bucket does not answer for " + key, e);
        }
    }
}
