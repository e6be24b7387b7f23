package io.stockcast.marketdata.file;

import io.stockcast.domain.history.InvalidHistoryException;

/** Why a file cannot be read as a price history, before it is known which file it is. */
final class FileRefusal extends RuntimeException {

    private final String place;

    FileRefusal(String problem) {
        this("", problem);
    }

    private FileRefusal(String place, String problem) {
        super(problem, null, false, false);
        this.place = place;
    }

    String problem() {
        return String.valueOf(getMessage());
    }

    static FileRefusal at(long line, String problem) {
        return new FileRefusal(", line " + line, problem);
    }

    InvalidHistoryException in(String file) {
        return new InvalidHistoryException(file + place + ": " + problem());
    }
}
