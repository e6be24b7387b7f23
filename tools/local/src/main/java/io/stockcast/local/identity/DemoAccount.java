package io.stockcast.local.identity;

import io.stockcast.local.cloud.OwnerOnlyFile;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * An account that always exists, with a random password of this machine.
 *
 * @param email the same everywhere
 * @param password random, kept where only the owner of the state folder reads it
 */
public record DemoAccount(String email, String password) {

    private static final String EMAIL = "demo@stockcast.example";
    private static final String REMEDY = "delete it together with accounts.json, and both begin again.";

    /** The demo account of a state folder; its password is made when it is first asked for. */
    static DemoAccount in(Path path) {
        OwnerOnlyFile file = new OwnerOnlyFile(path, REMEDY);
        return new DemoAccount(EMAIL, file.read().map(String::strip).orElseGet(() -> {
            String password = randomPassword();
            file.write(password + "\n");
            return password;
        }));
    }

    // The prefix satisfies every PasswordRule, whatever the rest is.
    private static String randomPassword() {
        byte[] random = new byte[12];
        new SecureRandom().nextBytes(random);
        return "Demo-1" + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    @Override
    public String toString() {
        return "DemoAccount";
    }
}
