package io.stockcast.functions.account;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A user pool in memory, which can be made to fail. */
final class InMemoryUsers implements UserDirectory {

    private final Map<String, UserProfile> users = new HashMap<>();
    private boolean broken;

    void add(UserProfile user) {
        users.put(user.username(), user);
    }

    void breakDown(boolean nowBroken) {
        broken = nowBroken;
    }

    @Override
    public Optional<UserProfile> find(String username) {
        requireUnbroken();
        return Optional.ofNullable(users.get(username));
    }

    @Override
    public void delete(String username) {
        requireUnbroken();
        users.remove(username);
    }

    private void requireUnbroken() {
        if (broken) {
            throw new UserDirectoryException(new IllegalStateException("down"));
        }
    }
}
