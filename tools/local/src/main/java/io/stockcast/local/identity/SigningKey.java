package io.stockcast.local.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import io.stockcast.local.cloud.OwnerOnlyFile;
import java.nio.file.Path;
import java.text.ParseException;

/** The key that this machine signs tokens with, created once. */
final class SigningKey {

    private SigningKey() {}

    static RSAKey in(Path path) {
        OwnerOnlyFile file = new OwnerOnlyFile(path, "delete it, and a new key is created.");
        return file.read().map(json -> parse(file, json)).orElseGet(() -> make(file));
    }

    private static RSAKey parse(OwnerOnlyFile file, String json) {
        try {
            return RSAKey.parse(json);
        } catch (ParseException e) {
            throw file.damaged(e);
        }
    }

    private static RSAKey make(OwnerOnlyFile file) {
        try {
            RSAKey key = new RSAKeyGenerator(2048)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint(true)
                    .generate();
            file.write(key.toJSONString());
            return key;
        } catch (JOSEException e) {
            throw new IllegalStateException("an RSA key cannot be made", e);
        }
    }
}
