package io.stockcast.domain.reports;

/** Something that should be report dates is not; the message says what and where, in one line. */
public final class InvalidReportDatesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public InvalidReportDatesException(String message) {
        super(message);
    }

    public InvalidReportDatesException(String message, Throwable cause) {
        super(message, cause);
    }
}
