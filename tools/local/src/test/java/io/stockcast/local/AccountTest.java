package io.stockcast.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Exports and deletes accounts over HTTP, with two people who are nothing to each other. */
class AccountTest {

    private static final String PASSWORD = "Correct-1-horse";

    @TempDir
    private static Path folder;

    private static RunningCloud cloud;
    private static int people;

    private final Visitor ann = new Visitor(cloud);
    private final Visitor bob = new Visitor(cloud);
    private String annsEmail;
    private JsonNode annsTokens;
    private JsonNode bobsTokens;

    @BeforeAll
    static void start() throws IOException {
        cloud = RunningCloud.start(folder.resolve("state"), SignInTest.smallMarket(folder));
    }

    @AfterAll
    static void stop() {
        cloud.close();
    }

    @BeforeEach
    void signUpTwoWhoWatchTheSame() {
        annsEmail = "ann" + people++ + "@example.org";
        annsTokens = ann.signUp(annsEmail, PASSWORD);
        bobsTokens = bob.signUp("bob" + people++ + "@example.org", PASSWORD);
        assertThat(ann.put("/api/watchlists/main/KO", bearer(annsTokens)).statusCode())
                .isEqualTo(204);
        assertThat(bob.put("/api/watchlists/main/KO", bearer(bobsTokens)).statusCode())
                .isEqualTo(204);
    }

    @Test
    void export_shouldHoldWhatThePersonDidAndBeKeptByNobody() {
        HttpResponse<String> export = cloud.api("/api/account/export", bearer(annsTokens));

        assertThat(export.headers().firstValue("Cache-Control")).contains("no-store");
        JsonNode held = Visitor.json(export);
        assertThat(held.at("/profile/email").asString()).isEqualTo(annsEmail);
        assertThat(held.at("/watchlists/0/name").asString()).isEqualTo("Watchlist");
        assertThat(held.at("/watchlist/0/symbol").asString()).isEqualTo("KO");
        assertThat(export.body()).doesNotContain("bob");
    }

    @Test
    void deletion_shouldEndEverythingOfThePersonAndNothingOfAnother() {
        assertThat(ann.delete("/api/account", bearer(annsTokens)).statusCode()).isEqualTo(204);

        assertThat(cloud.api("/api/account/export", bearer(annsTokens)).statusCode())
                .isEqualTo(404);
        assertThat(ann.refresh(annsTokens.get("refresh_token").asString()).statusCode())
                .isEqualTo(400);
        assertThat(Visitor.location(ann.authorize(ann.authorizationRequest()))).endsWith("/sign-in");
        assertThat(Visitor.location(ann.submit("/sign-in", annsEmail, PASSWORD)))
                .endsWith("/sign-in?wrong");

        JsonNode bobs = Visitor.json(bob.get("/api/account/export", bearer(bobsTokens)));
        assertThat(bobs.get("watchlist")).hasSize(1);
        assertThat(bob.refresh(bobsTokens.get("refresh_token").asString()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void tokenOfADeletedPerson_shouldWriteNothingAgain() {
        ann.delete("/api/account", bearer(annsTokens));

        assertThat(ann.put("/api/watchlists/main/KO", bearer(annsTokens)).statusCode())
                .isEqualTo(403);
        assertThat(ann.get("/api/watchlists", bearer(annsTokens)).statusCode()).isEqualTo(403);
    }

    @Test
    void secondDeletion_shouldSayTheSame() {
        ann.delete("/api/account", bearer(annsTokens));

        assertThat(ann.delete("/api/account", bearer(annsTokens)).statusCode()).isEqualTo(204);
    }

    @Test
    void sameAddressAfterADeletion_shouldBeSomebodyNew() {
        ann.delete("/api/account", bearer(annsTokens));

        JsonNode again = new Visitor(cloud).signUp(annsEmail, PASSWORD);

        JsonNode held = Visitor.json(ann.get("/api/account/export", bearer(again)));
        assertThat(held.get("watchlist")).isEmpty();
        assertThat(held.get("forecastRequests")).isEmpty();
    }

    private static String[] bearer(JsonNode tokens) {
        return new String[] {
            "Authorization", "Bearer " + tokens.get("access_token").asString()
        };
    }
}
