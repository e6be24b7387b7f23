package io.stockcast.local.cloud;

import io.stockcast.local.start.StartException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;

/** S3 on this machine's disk, reachable only over the loopback. */
public final class LocalStorage implements AutoCloseable {

    private final S3Proxy proxy;
    private final Credentials credentials;
    private final Path objects;

    private LocalStorage(S3Proxy proxy, Credentials credentials, Path objects) {
        this.proxy = proxy;
        this.credentials = credentials;
        this.objects = objects;
    }

    /** Starts it on a free port, with its objects in the state folder. */
    public static LocalStorage start(StateFolder state) {
        Credentials credentials = Credentials.in(state);
        Path objects = state.resolve("s3");
        try {
            state.folder("s3");
            LeftOvers.sweep(objects);
            ObjectFiles.requireNoFolders(objects);
            S3Proxy proxy = S3Proxy.builder()
                    .blobStore(new DurableBlobStore(new FilesystemNio2BlobStore(objects.toString()), objects))
                    .endpoint(URI.create("http://127.0.0.1:0"))
                    .awsAuthentication(
                            AuthenticationType.AWS_V2_OR_V4, credentials.accessKeyId(), credentials.secretAccessKey())
                    .build();
            proxy.start();
            return new LocalStorage(proxy, credentials, objects);
        } catch (StartException e) {
            throw e;
        } catch (Exception e) {
            throw new StartException("The storage in " + objects + " does not start (" + e.getMessage() + ").", e);
        }
    }

    /** Makes the bucket where there is none, and returns its folder. */
    public Path createBucket(String name) {
        try {
            Path bucket = Files.createDirectories(objects.resolve(name));
            OwnerOnly.restrict(bucket);
            return bucket;
        } catch (IOException e) {
            throw new StartException("The bucket " + name + " cannot be made (" + e.getMessage() + ").", e);
        }
    }

    /** The names of the buckets, in order. */
    public List<String> buckets() {
        try (Stream<Path> folders = Files.list(objects)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new StartException("The buckets in " + objects + " cannot be listed.", e);
        }
    }

    /** The settings of functions that name its address and key. */
    public Map<String, String> environment() {
        return Map.of(
                "STOCKCAST_S3_ENDPOINT", "http://127.0.0.1:" + proxy.getPort(),
                "AWS_REGION", Credentials.REGION.id(),
                "AWS_ACCESS_KEY_ID", credentials.accessKeyId(),
                "AWS_SECRET_ACCESS_KEY", credentials.secretAccessKey());
    }

    @Override
    public void close() {
        try {
            proxy.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the storage does not stop", e);
        }
    }
}
