package io.stockcast.functions.account;

import java.util.Optional;

/** The user pool's accounts; every operation throws {@link UserDirectoryException} where it does not answer. */
public interface UserDirectory {

    Optional<UserProfile> find(String username);

    /** Deletes the account and whatever is signed in with it; doing so again changes nothing. */
    void delete(String username);
}
