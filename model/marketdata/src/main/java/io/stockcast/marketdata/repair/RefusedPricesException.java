package io.stockcast.marketdata.repair;

/** What is wrong with prices that can neither be used nor repaired for certain. */
final class RefusedPricesException extends RuntimeException {

    RefusedPricesException(String problem) {
        super(problem, null, false, false);
    }
}
