package io.stockcast.local.cloud;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.ForwardingBlobStore;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/** Objects in files of their owner's alone; a put is answered when the disk has the object. */
final class DurableBlobStore extends ForwardingBlobStore {

    private final Path buckets;

    /** The folders of which the disk has the names, as long as they are there. */
    private final Set<Path> durable = ConcurrentHashMap.newKeySet();

    DurableBlobStore(BlobStore store, Path buckets) {
        super(store);
        this.buckets = buckets;
    }

    @Override
    public PutObjectResponse putBlob(PutObjectRequest request, InputStream content) {
        Path file = buckets.resolve(request.bucket()).resolve(request.key());
        boolean isInKnownFolder = durable.contains(parent(file)) && Files.isDirectory(parent(file));
        PutObjectResponse response = super.putBlob(request, content);
        try {
            OwnerOnly.restrict(file);
            Durable.force(file);
            if (!isInKnownFolder) {
                keepFolders(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(request.key() + " is not safely written", e);
        }
        return response;
    }

    // The put may have made any of them.
    private void keepFolders(Path file) throws IOException {
        for (Path folder = parent(file); !folder.equals(buckets); folder = parent(folder)) {
            OwnerOnly.restrict(folder);
            Durable.forceFolder(parent(folder));
        }
        durable.add(parent(file));
    }

    private static Path parent(Path file) {
        return Objects.requireNonNull(file.getParent());
    }
}
