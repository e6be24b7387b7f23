package io.stockcast.local.identity;

/** Somebody has an account with that e-mail address already. */
final class EmailTakenException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
