package io.stockcast.functions.provenance;

import io.stockcast.functions.problem.BadRequestException;
import io.stockcast.functions.problem.NotFoundException;
import io.stockcast.functions.problem.UnavailableException;
import io.stockcast.functions.storage.HistoryStore;
import io.stockcast.functions.storage.ModelStore;
import io.stockcast.functions.storage.StorageException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Finds inputs by their SHA-256, networks and model cards by their version. */
public final class ProvenanceService {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern MODEL_VERSION = Pattern.compile("[a-z0-9.-]{1,64}");
    private static final String NO_MODEL = "No model with this version is stored.";

    private final HistoryStore histories;
    private final ModelStore models;

    public ProvenanceService(HistoryStore histories, ModelStore models) {
        this.histories = histories;
        this.models = models;
    }

    /** The canonical CSV with that SHA-256. */
    public String history(String sha256) {
        if (!SHA_256.matcher(sha256).matches()) {
            throw new BadRequestException("A SHA-256 has 64 characters, each a digit or one of a to f.");
        }
        return stored(() -> histories.csv(sha256), "No history with this SHA-256 is stored.");
    }

    /** The model card in JSON. */
    public String modelCard(String modelVersion) {
        requireVersion(modelVersion);
        return stored(() -> models.cardJson(modelVersion), NO_MODEL);
    }

    /** The network as ONNX. */
    public byte[] network(String modelVersion) {
        requireVersion(modelVersion);
        return stored(() -> models.onnx(modelVersion), NO_MODEL);
    }

    private static void requireVersion(String modelVersion) {
        if (!MODEL_VERSION.matcher(modelVersion).matches()) {
            throw new BadRequestException(
                    "A model version has 1 to 64 characters, each a small letter, a digit, a dot or a hyphen.");
        }
    }

    private static <T> T stored(Supplier<Optional<T>> read, String notFound) {
        try {
            return read.get().orElseThrow(() -> new NotFoundException(notFound));
        } catch (StorageException e) {
            throw new UnavailableException("This cannot be read right now. Please try again in a moment.", e);
        }
    }
}
