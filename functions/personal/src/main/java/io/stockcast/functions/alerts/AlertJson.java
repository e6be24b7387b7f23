package io.stockcast.functions.alerts;

import tools.jackson.databind.json.JsonMapper;

/** Conditions and happenings as they are stored. */
final class AlertJson {

    private static final JsonMapper JSON = new JsonMapper();

    private AlertJson() {}

    static String write(Condition condition) {
        return JSON.writerFor(Condition.class).writeValueAsString(condition);
    }

    static String write(Happening happening) {
        return JSON.writerFor(Happening.class).writeValueAsString(happening);
    }

    static Condition condition(String json) {
        return JSON.readValue(json, Condition.class);
    }

    static Happening happening(String json) {
        return JSON.readValue(json, Happening.class);
    }
}
