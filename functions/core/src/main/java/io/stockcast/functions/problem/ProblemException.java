package io.stockcast.functions.problem;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A request that fails; the message is public and is shown to the visitor unchanged. */
public abstract class ProblemException extends RuntimeException {

    private final int status;

    protected ProblemException(int status, String publicMessage) {
        this(status, publicMessage, null);
    }

    protected ProblemException(int status, String publicMessage, @Nullable Throwable cause) {
        super(publicMessage, cause);
        this.status = status;
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }

    /** What the answer's headers say about it. */
    public Map<String, String> headers() {
        return Map.of();
    }

    /** The HTTP status that stands for it. */
    public int status() {
        return status;
    }
}
