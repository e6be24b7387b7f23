package io.stockcast.local.gateway;

import io.stockcast.functions.http.ProblemDto;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import tools.jackson.databind.json.JsonMapper;

/** Problems that the gateway itself finds, in the contract's form. */
public final class Problems {

    private static final JsonMapper JSON = new JsonMapper();

    private Problems() {}

    public static void write(HttpServletResponse response, int status, String detail, String path) throws IOException {
        response.setStatus(status);
        response.setContentType(ProblemDto.CONTENT_TYPE);
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(JSON.writeValueAsBytes(ProblemDto.of(status, detail, path)));
    }
}
