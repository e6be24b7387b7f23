package io.stockcast.functions.account;

/** The user pool does not answer as it should. */
public class UserDirectoryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UserDirectoryException(Throwable cause) {
        super("the user pool does not answer", cause);
    }
}
