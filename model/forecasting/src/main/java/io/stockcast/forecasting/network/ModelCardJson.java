package io.stockcast.forecasting.network;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The JSON form of a model card. */
public final class ModelCardJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    private ModelCardJson() {}

    /** Reads a card; damaged JSON, or a card without one of its fields, is an {@link UnusableModelException}. */
    public static ModelCard read(byte[] json) {
        try {
            ModelCard card = MAPPER.readValue(json, ModelCard.class);
            if (card == null) {
                throw new UnusableModelException("the model card is empty");
            }
            return card;
        } catch (JacksonException e) {
            throw new UnusableModelException("the model card cannot be read", e);
        }
    }

    /** Writes a card for people to read. */
    public static byte[] write(ModelCard card) {
        return MAPPER.writeValueAsBytes(card);
    }
}
