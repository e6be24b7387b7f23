package io.stockcast.functions.account;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The contract's AccountExport; each feature shapes its own lists. */
record AccountExportDto(
        Instant exportedAt,
        ProfileDto profile,
        @JsonAnyGetter Map<String, List<?>> lists) {

    /** The contract's Profile. */
    record ProfileDto(String userId, String username, String email, Instant createdAt) {}
}
