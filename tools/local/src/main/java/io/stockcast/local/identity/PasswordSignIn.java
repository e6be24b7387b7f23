package io.stockcast.local.identity;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Checks e-mail address and password; an unknown address takes as long and gets the same response. */
final class PasswordSignIn implements AuthenticationProvider {

    private final Accounts accounts;
    private final SignInThrottle throttle;
    private final DaoAuthenticationProvider passwords;

    PasswordSignIn(Accounts accounts, PasswordEncoder encoder, SignInThrottle throttle) {
        this.accounts = accounts;
        this.throttle = throttle;
        this.passwords = new DaoAuthenticationProvider(this::user);
        this.passwords.setPasswordEncoder(encoder);
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String email = Account.normalized(attempt.getName());
        if (!throttle.admits(email)) {
            throw new LockedException("too many attempts");
        }
        Authentication signedIn = passwords.authenticate(attempt);
        throttle.succeeded(email);
        return signedIn;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private UserDetails user(String email) {
        return accounts.withEmail(email)
                .map(account -> User.withUsername(account.id())
                        .password(account.passwordHash())
                        .build())
                .orElseThrow(() -> new UsernameNotFoundException("nobody has this address"));
    }
}
