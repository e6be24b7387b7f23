package io.stockcast.local.identity;

import io.stockcast.local.identity.SignInThrottle.Guesser;
import java.time.Duration;
import java.util.function.Consumer;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Checks e-mail address and password; an unknown address takes as long and gets the same response. */
final class PasswordSignIn implements AuthenticationProvider {

    private final Accounts accounts;
    private final SignInThrottle throttle;
    private final Consumer<Duration> waiting;
    private final DaoAuthenticationProvider passwords;

    PasswordSignIn(Accounts accounts, PasswordEncoder encoder, SignInThrottle throttle, Consumer<Duration> waiting) {
        this.accounts = accounts;
        this.throttle = throttle;
        this.waiting = waiting;
        this.passwords = new DaoAuthenticationProvider(this::user);
        this.passwords.setPasswordEncoder(encoder);
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        Guesser guesser = new Guesser(address(attempt), Account.normalized(attempt.getName()));
        waiting.accept(throttle.waitOf(guesser));
        Authentication signedIn = passwords.authenticate(attempt);
        throttle.succeeded(guesser);
        return signedIn;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private static String address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails sender ? sender.getRemoteAddress() : "";
    }

    private UserDetails user(String email) {
        return accounts.withEmail(email)
                .map(account -> User.withUsername(account.id())
                        .password(account.passwordHash())
                        .build())
                .orElseThrow(() -> new UsernameNotFoundException("nobody has this address"));
    }
}
