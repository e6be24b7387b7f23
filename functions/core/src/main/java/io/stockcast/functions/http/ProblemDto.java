package io.stockcast.functions.http;

import java.util.Map;

/** RFC 9457 problem details, with public messages only. */
public record ProblemDto(String type, String title, int status, String detail, String instance) {

    public static final String CONTENT_TYPE = "application/problem+json";

    static final String UNEXPECTED = "Something went wrong on our side. Please try again in a moment.";

    static final String STORAGE_SILENT = "This cannot be read or saved right now. Please try again in a moment.";

    private static final Map<Integer, String> TITLES = Map.ofEntries(
            Map.entry(400, "Bad Request"),
            Map.entry(401, "Unauthorized"),
            Map.entry(403, "Forbidden"),
            Map.entry(404, "Not Found"),
            Map.entry(405, "Method Not Allowed"),
            Map.entry(408, "Request Timeout"),
            Map.entry(409, "Conflict"),
            Map.entry(413, "Content Too Large"),
            Map.entry(421, "Misdirected Request"),
            Map.entry(429, "Too Many Requests"),
            Map.entry(500, "Internal Server Error"),
            Map.entry(503, "Service Unavailable"));

    public static ProblemDto of(int status, String detail, String instance) {
        return new ProblemDto("about:blank", TITLES.getOrDefault(status, "Error"), status, detail, instance);
    }
}
