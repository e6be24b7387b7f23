package io.stockcast.forecasting.lstm;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The JSON form of a model card. */
public final class ModelCardJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ModelCardJson() {}

    /** Reads a card; damaged JSON is an {@link UnusableModelException}. */
    public static ModelCard read(byte[] json) {
        try {
            return MAPPER.readValue(json, ModelCard.class);
        } catch (JacksonException e) {
            throw new UnusableModelException("the model card cannot be read", e);
        }
    }

    /** Writes a card for people to read. */
    public static byte[] write(ModelCard card) {
        return MAPPER.writeValueAsBytes(card);
    }
}
