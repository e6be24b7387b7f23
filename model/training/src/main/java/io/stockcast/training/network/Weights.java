package io.stockcast.training.network;

import ai.djl.nn.Block;
import ai.djl.nn.Parameter;
import ai.djl.util.Pair;
import java.util.LinkedHashMap;
import java.util.Map;

/** A network's weights by name, each in row-major order. */
public record Weights(Map<String, float[]> values) {

    /** The weights of a network as it stands. */
    public static Weights of(Block block) {
        Map<String, float[]> values = new LinkedHashMap<>();
        for (Pair<String, Parameter> parameter : block.getParameters()) {
            values.put(
                    parameter.getKey().replaceFirst("^\\d+", ""),
                    parameter.getValue().getArray().toFloatArray());
        }
        return new Weights(values);
    }

    /** Gives each parameter of a network the weight by whose name its own ends. */
    public void putInto(Block block) {
        for (Pair<String, Parameter> parameter : block.getParameters()) {
            String name = values.keySet().stream()
                    .filter(parameter.getKey()::endsWith)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no weight is that of " + parameter.getKey()));
            parameter.getValue().getArray().set(values.get(name));
        }
    }

    /** The one weight whose name ends so. */
    public float[] endingWith(String suffix) {
        return values.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(suffix))
                .map(Map.Entry::getValue)
                .reduce((a, b) -> {
                    throw new IllegalStateException("two weights end with " + suffix + ": " + values.keySet());
                })
                .orElseThrow(() -> new IllegalStateException("no weight ends with " + suffix + ": " + values.keySet()));
    }
}
