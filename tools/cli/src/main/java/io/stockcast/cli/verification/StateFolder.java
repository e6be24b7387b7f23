package io.stockcast.cli.verification;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** What a Stockcast on this machine keeps: {@code s3/<bucket>/histories} and {@code s3/<bucket>/models}. */
public record StateFolder(Path folder) implements Evidence {

    @Override
    public byte[] history(String sha256) {
        Path file = find("histories/" + sha256 + ".csv.gz", "input with the SHA-256 " + sha256);
        try (InputStream gzip = new GZIPInputStream(new ByteArrayInputStream(bytes(file)))) {
            return gzip.readAllBytes();
        } catch (IOException e) {
            throw new UnverifiableException(file + ": cannot be unpacked (" + e.getMessage() + ")", e);
        }
    }

    @Override
    public StoredFile modelCard(String modelVersion) {
        Path file = find("models/" + modelVersion + "/model-card.json", "model card of " + modelVersion);
        return new StoredFile(file.toString(), bytes(file));
    }

    @Override
    public byte[] network(String modelVersion) {
        return bytes(find("models/" + modelVersion + "/model.onnx", "network of " + modelVersion));
    }

    private Path find(String key, String what) {
        try (DirectoryStream<Path> buckets = Files.newDirectoryStream(folder.resolve("s3"))) {
            for (Path bucket : buckets) {
                Path file = bucket.resolve(key);
                if (Files.isRegularFile(file)) {
                    return file;
                }
            }
        } catch (IOException e) {
            throw new UnverifiableException(folder + ": is not the state folder of a Stockcast", e);
        }
        throw new UnverifiableException(folder + ": holds no " + what);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UnverifiableException(file + ": cannot be read", e);
        }
    }
}
