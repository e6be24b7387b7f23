package io.stockcast.cli.verification;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** What the API of a site gives anyone. */
public final class Site implements Evidence {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int FOUND = 200;
    private static final int NOT_FOUND = 404;

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final URI address;

    public Site(URI address) {
        if (address.getHost() == null || !String.valueOf(address.getScheme()).matches("https?")) {
            throw new UnverifiableException(address + " is not the address of a site, such as http://localhost:8080");
        }
        this.address = address;
    }

    @Override
    public byte[] history(String sha256) {
        return get("/api/histories/" + sha256, "input with the SHA-256 " + sha256);
    }

    @Override
    public StoredFile modelCard(String modelVersion) {
        String path = "/api/models/" + modelVersion;
        return new StoredFile(address.resolve(path).toString(), get(path, "model card of " + modelVersion));
    }

    @Override
    public byte[] network(String modelVersion) {
        return get("/api/models/" + modelVersion + "/network", "network of " + modelVersion);
    }

    private byte[] get(String path, String what) {
        HttpResponse<byte[]> response = send(path);
        if (response.statusCode() == NOT_FOUND) {
            throw new UnverifiableException(address + " has no " + what);
        }
        if (response.statusCode() != FOUND) {
            throw new UnverifiableException(address + " answers " + response.statusCode() + " for the " + what);
        }
        return response.body();
    }

    private HttpResponse<byte[]> send(String path) {
        HttpRequest request =
                HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE).build();
        try {
            return client.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UnverifiableException(address + " does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnverifiableException("interrupted while waiting for " + address, e);
        }
    }
}
