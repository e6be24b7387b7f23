package io.stockcast.local.identity;

import io.stockcast.local.cloud.OwnerOnlyFile;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * An account that always exists, with a random password of this machine.
 *
 * @param email the same everywhere
 * @param password random, kept where only the owner of the state folder reads it
 */
public record DemoAccount(String email, String password) {

    private static final String EMAIL = "demo@stockcast.example";
    private static final String REMEDY = "delete it, and the demo account gets a new password.";

    /**
     * The demo account, which is made where there is none. It gets a new password where the file at {@code path} does
     * not hold the one that it has.
     */
    static DemoAccount in(Path path, Accounts accounts, PasswordEncoder passwords) {
        OwnerOnlyFile file = new OwnerOnlyFile(path, REMEDY);
        Optional<Account> account = accounts.withEmail(EMAIL);
        Optional<String> kept = file.read()
                .map(String::strip)
                .filter(password -> PasswordRule.brokenBy(password).isEmpty())
                .filter(password -> account.map(known -> passwords.matches(password, known.passwordHash()))
                        .orElse(true));
        String password = kept.orElseGet(() -> written(randomPassword(), file));
        if (account.isEmpty()) {
            accounts.add(Account.of(
                    EMAIL, passwords.encode(password), Clock.systemUTC().instant()));
        } else if (kept.isEmpty()) {
            accounts.replace(account.get().withPasswordHash(passwords.encode(password)));
        }
        return new DemoAccount(EMAIL, password);
    }

    private static String written(String password, OwnerOnlyFile file) {
        file.write(password + "\n");
        return password;
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
