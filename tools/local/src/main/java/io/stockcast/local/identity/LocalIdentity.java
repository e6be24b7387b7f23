package io.stockcast.local.identity;

import com.nimbusds.jose.jwk.RSAKey;
import io.stockcast.auth.SignIn;
import io.stockcast.auth.UserPool;
import io.stockcast.local.cloud.StateFolder;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** This machine's user pool: who has an account, and the key that its tokens are signed with. */
public final class LocalIdentity {

    private static final String CLIENT_ID = "stockcast-site";
    private static final PasswordEncoder PASSWORDS = PasswordEncoderFactories.createDelegatingPasswordEncoder();

    private final URI origin;
    private final Accounts accounts;
    private final RSAKey key;
    private final DemoAccount demo;
    private final SignIn signIn;

    private LocalIdentity(URI origin, Accounts accounts, RSAKey key, DemoAccount demo) {
        this.origin = origin;
        this.accounts = accounts;
        this.key = key;
        this.demo = demo;
        this.signIn = SignIn.to(userPool());
    }

    /** Opens the user pool of a state folder, for a site at that origin. */
    public static LocalIdentity open(StateFolder state, URI origin) {
        Accounts accounts = Accounts.in(state.resolve("accounts.json"));
        return new LocalIdentity(
                origin,
                accounts,
                SigningKey.in(state.resolve("signing-key.json")),
                DemoAccount.in(state.resolve("demo-password.txt"), accounts, PASSWORDS));
    }

    /** The settings with which a function accepts its tokens. */
    public Map<String, String> environment() {
        return Map.of("STOCKCAST_ISSUER", origin.toString(), "STOCKCAST_CLIENT_ID", CLIENT_ID);
    }

    /** Accepts its access tokens, by the keys that it publishes. */
    public SignIn signIn() {
        return signIn;
    }

    /** Whose tokens are accepted. */
    UserPool userPool() {
        return new UserPool(origin, CLIENT_ID);
    }

    /** The account that anybody at this machine may sign in with. */
    public DemoAccount demo() {
        return demo;
    }

    URI origin() {
        return origin;
    }

    Accounts accounts() {
        return accounts;
    }

    /** The id of the key that its tokens are signed with. */
    public String keyId() {
        return key.getKeyID();
    }

    RSAKey key() {
        return key;
    }

    PasswordEncoder passwords() {
        return PASSWORDS;
    }

    Account signUp(String email, String password) {
        Account account =
                Account.of(email, PASSWORDS.encode(password), Clock.systemUTC().instant());
        accounts.add(account);
        return account;
    }
}
