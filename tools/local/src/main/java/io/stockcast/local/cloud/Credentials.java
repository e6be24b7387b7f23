package io.stockcast.local.cloud;

import io.stockcast.local.start.StartException;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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

    static Credentials in(StateFolder state) {
        Path file = state.resolve(FILE);
        try {
            if (!Files.exists(file)) {
                write(file);
            }
            return read(file);
        } catch (IOException e) {
            throw new StartException(file + " cannot be read or written (" + e.getMessage() + ").", e);
        }
    }

    private static Credentials read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        if (!properties.containsKey(ID) || !properties.containsKey(SECRET)) {
            throw new StartException(file + " is damaged: delete it, and a new one is created.");
        }
        return new Credentials(properties.getProperty(ID), properties.getProperty(SECRET));
    }

    private static void write(Path file) throws IOException {
        Properties properties = new Properties();
        properties.setProperty(ID, random(10));
        properties.setProperty(SECRET, random(20));
        Files.createFile(file);
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
        try (Writer writer = Files.newBufferedWriter(file)) {
            properties.store(writer, null);
        }
    }

    private static String random(int bytes) {
        byte[] random = new byte[bytes];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
