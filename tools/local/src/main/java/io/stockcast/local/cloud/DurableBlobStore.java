package io.stockcast.local.cloud;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.ForwardingBlobStore;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/** Objects in files of their owner's alone; a put is answered when the disk has the object. */
final class DurableBlobStore extends ForwardingBlobStore {

    private final Path buckets;

    DurableBlobStore(BlobStore store, Path buckets) {
        super(store);
        this.buckets = buckets;
    }

    @Override
    public PutObjectResponse putBlob(PutObjectRequest request, InputStream content) {
        PutObjectResponse response = super.putBlob(request, content);
        try {
            keep(buckets.resolve(request.bucket()).resolve(request.key()));
        } catch (IOException e) {
            throw new UncheckedIOException(request.key() + " is not safely written", e);
        }
        return response;
    }

    // The put may have made folders, so all of them are forced.
    private void keep(Path file) throws IOException {
        OwnerOnly.restrict(file);
        Durable.force(file);
        for (Path folder = parent(file); !folder.equals(buckets); folder = parent(folder)) {
            OwnerOnly.restrict(folder);
            Durable.forceFolder(parent(folder));
        }
    }

    private static Path parent(Path file) {
        return Objects.requireNonNull(file.getParent());
    }
}
