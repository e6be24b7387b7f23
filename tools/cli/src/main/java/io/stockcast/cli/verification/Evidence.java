package io.stockcast.cli.verification;

/** Where the inputs and the models of forecasts are kept; what is missing is an {@link UnverifiableException}. */
public interface Evidence {

    /** The canonical CSV that is kept under this SHA-256. */
    byte[] history(String sha256);

    /** The model card in JSON. */
    StoredFile modelCard(String modelVersion);

    /** The network as ONNX. */
    byte[] network(String modelVersion);
}
