package io.stockcast.functions.http;

import java.util.Map;

/** RFC 9457 problem details, with public messages only. */
public record ProblemDto(String type, String title, int status, String detail, String instance) {

    public static final String CONTENT_TYPE = "application/problem+json";

    static final String UNEXPECTED = "Something went wrong on our side. Please try again in a moment.";

    static final String STORAGE_SILENT = "This cannot be read or saved right now. Please try again in a moment.";

    private static final Map<Integer, String> TITLES = Map.of(
            400, "Bad Request",
            401, "Unauthorized",
            403, "Forbidden",
            404, "Not Found",
            405, "Method Not Allowed",
            409, "Conflict",
            429, "Too Many Requests",
            500, "Internal Server Error",
            503, "Service Unavailable");

    public static ProblemDto of(int status, String detail, String instance) {
        return new ProblemDto("about:blank", TITLES.getOrDefault(status, "Error"), status, detail, instance);
    }
}
