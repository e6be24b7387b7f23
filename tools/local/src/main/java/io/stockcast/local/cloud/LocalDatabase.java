package io.stockcast.local.cloud;

import io.stockcast.local.start.StartException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler;

/** DynamoDB on this machine's disk, reachable only over the loopback and with its key. */
public final class LocalDatabase implements AutoCloseable {

    private final Server server;
    private final LocalDynamoDBRequestHandler tables;
    private final DynamoDbClient client;

    private LocalDatabase(Server server, LocalDynamoDBRequestHandler tables, Credentials credentials) {
        this.server = server;
        this.tables = tables;
        this.client = DynamoDbClient.builder()
                .httpClient(UrlConnectionHttpClient.create())
                .region(Credentials.REGION)
                .endpointOverride(endpoint())
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(credentials.accessKeyId(), credentials.secretAccessKey())))
                .build();
    }

    /** Starts it on a free port, with its tables in the state folder. */
    public static LocalDatabase start(StateFolder state) {
        Credentials credentials = Credentials.in(state);
        Path folder = state.resolve("dynamodb");
        try {
            state.folder("dynamodb");
            DatabaseFile file = DatabaseFile.in(folder);
            file.requireWhole();
            // Its own server would listen on every interface.
            Server server = new Server(new InetSocketAddress("127.0.0.1", 0));
            LocalDynamoDBRequestHandler tables =
                    new LocalDynamoDBRequestHandler(0, false, folder.toString(), true, false);
            server.setHandler(new AccessKeyCheck(
                    credentials.accessKeyId(), new OneAtATime(new LocalDynamoDBServerHandler(tables, null))));
            server.start();
            LocalDatabase database = new LocalDatabase(server, tables, credentials);
            database.open(file);
            OwnerOnly.restrictAll(folder);
            return database;
        } catch (StartException e) {
            throw e;
        } catch (Exception e) {
            throw new StartException("The database in " + folder + " does not start (" + e.getMessage() + ").", e);
        }
    }

    // The first request opens the file.
    private void open(DatabaseFile file) {
        try {
            client.listTables();
            file.writeAhead();
        } catch (SdkException e) {
            close();
            throw file.damaged(e);
        }
    }

    /** A client for the local cloud itself. */
    DynamoDbClient client() {
        return client;
    }

    /** The settings of functions that name its address. */
    public Map<String, String> environment() {
        return Map.of("STOCKCAST_DYNAMODB_ENDPOINT", endpoint().toString());
    }

    private URI endpoint() {
        return URI.create("http://127.0.0.1:" + ((ServerConnector) server.getConnectors()[0]).getLocalPort());
    }

    @Override
    public void close() {
        client.close();
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the database does not stop", e);
        }
        tables.shutdown();
    }
}
