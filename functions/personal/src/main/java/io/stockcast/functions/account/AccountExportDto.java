package io.stockcast.functions.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The contract's AccountExport. */
record AccountExportDto(
        Instant exportedAt,
        ProfileDto profile,
        List<EntryDto> watchlist,
        List<RequestDto> forecastRequests,
        List<DayDto> requestsPerDay) {

    /** The contract's Profile. */
    record ProfileDto(String userId, String username, String email, Instant createdAt) {}

    /** The contract's ExportedEntry. */
    record EntryDto(String symbol, Instant addedAt) {}

    /** The contract's ExportedRequest. */
    record RequestDto(String jobId, String symbol, Instant requestedAt) {}

    /** The contract's ExportedDay. */
    record DayDto(LocalDate day, int requests) {}
}
