package io.stockcast.local.cloud;

import java.io.IOException;
import java.io.StringReader;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;
import software.amazon.awssdk.regions.Region;

/** The random access key of this machine's storage and database, in a file that only its owner can read. */
record Credentials(String accessKeyId, String secretAccessKey) {

    static final Region REGION = Region.EU_WEST_2;

    private static final String FILE = "s3-credentials.properties";
    private static final String ID = "accessKeyId";
    private static final String SECRET = "secretAccessKey";

    private static final int ID_BYTES = 10;
    private static final int SECRET_BYTES = 20;

    static Credentials in(StateFolder state) {
        OwnerOnlyFile file = new OwnerOnlyFile(state.resolve(FILE), "delete it, and a new one is created.");
        return file.read().map(text -> parse(file, text)).orElseGet(() -> make(file));
    }

    private static Credentials parse(OwnerOnlyFile file, String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException | IllegalArgumentException e) {
            throw file.damaged(e);
        }
        String id = properties.getProperty(ID, "");
        String secret = properties.getProperty(SECRET, "");
        if (!id.matches(hex(ID_BYTES)) || !secret.matches(hex(SECRET_BYTES))) {
            throw file.damaged(new IllegalArgumentException("a key is missing or cut short"));
        }
        return new Credentials(id, secret);
    }

    private static Credentials make(OwnerOnlyFile file) {
        Credentials credentials = new Credentials(random(ID_BYTES), random(SECRET_BYTES));
        file.write("%s=%s%n%s=%s%n".formatted(ID, credentials.accessKeyId(), SECRET, credentials.secretAccessKey()));
        return credentials;
    }

    private static String hex(int bytes) {
        return "[0-9a-f]{" + 2 * bytes + "}";
    }

    private static String random(int bytes) {
        byte[] random = new byte[bytes];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
