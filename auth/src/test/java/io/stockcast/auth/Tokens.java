package io.stockcast.auth;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.function.UnaryOperator;

/** Access tokens as Cognito issues them, and what somebody else might make of one. */
final class Tokens {

    static final String CLIENT_ID = "the-site";

    private final URI issuer;
    private final RSAKey key;

    Tokens(URI issuer, RSAKey key) {
        this.issuer = issuer;
        this.key = key;
    }

    String valid() {
        return with(claims -> claims);
    }

    /** A token signed by the pool that differs from a valid one in its claims alone. */
    String with(UnaryOperator<JWTClaimsSet.Builder> change) {
        try {
            return signed(
                    JWSAlgorithm.RS256,
                    new RSASSASigner(key),
                    change.apply(claims()).build());
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    String unsigned() {
        return new PlainJWT(claims().build()).serialize();
    }

    /** Signed with the public key as if it were a shared secret. */
    String signedWithThePublicKey() {
        try {
            byte[] secret = key.toRSAPublicKey().getEncoded();
            return signed(JWSAlgorithm.HS256, new MACSigner(secret), claims().build());
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    String signedWith(JWSAlgorithm algorithm) {
        try {
            return signed(algorithm, new RSASSASigner(key), claims().build());
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private JWTClaimsSet.Builder claims() {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer.toString())
                .subject("7c1e0a52-3d0b-4a52-9d8e-0c6a5f0f8a11")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(Duration.ofMinutes(15))))
                .claim("token_use", "access")
                .claim("client_id", CLIENT_ID)
                .claim("username", "ann")
                .claim("scope", "openid stockcast/user email");
    }

    private String signed(JWSAlgorithm algorithm, JWSSigner signer, JWTClaimsSet claims) throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(algorithm).keyID(key.getKeyID()).build(), claims);
        token.sign(signer);
        return token.serialize();
    }
}
