package io.stockcast.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.functions.composition.SnapshotPriming;
import io.stockcast.functions.composition.Variables;
import io.stockcast.functions.letters.ConfiguredMailing;
import io.stockcast.functions.letters.Letter;
import io.stockcast.functions.letters.Mailing;
import io.stockcast.functions.mail.LetterKind;
import io.stockcast.local.cloud.LocalDatabase;
import io.stockcast.local.cloud.LocalStorage;
import io.stockcast.local.cloud.StateFolder;
import io.stockcast.local.identity.CognitoApi;
import io.stockcast.local.identity.LocalIdentity;
import io.stockcast.local.mail.Mailbox;
import io.stockcast.local.mail.SesApi;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;

/** A mail that is sent as functions send it, from the choice of it to its end by its own link. */
class MailTest {

    private static final String EMAIL = "ann@example.org";
    private static final String PASSWORD = "Correct-1-horse";
    private static final String BOTH = "{\"alerts\":true,\"digest\":true}";
    private static final Letter LETTER = new Letter(
            LetterKind.DIGEST,
            "Tomorrow: <KO>",
            "Coca-Cola closes between 59 and 61.",
            "<h1>Tomorrow</h1><p>Coca-Cola closes between 59 and 61.</p>");

    @TempDir
    private static Path folder;

    private static RunningCloud cloud;
    private static List<Mailing.Outcome> outcomes;

    private final Visitor visitor = new Visitor(cloud);
    private Member ann;

    @BeforeAll
    static void sendALetterBetweenTwoStarts() throws IOException {
        Path market = SignInTest.smallMarket(folder);
        Path state = folder.resolve("state");
        String chose;
        String choseNot;
        try (RunningCloud first = RunningCloud.start(state, market)) {
            Member wanting = Member.signUp(first, EMAIL, PASSWORD);
            assertThat(wanting.get("/api/mail").get("digest").asBoolean()).isFalse();
            assertThat(wanting.call("PUT", "/api/mail", BOTH).statusCode()).isEqualTo(200);
            chose = idOf(wanting);
            choseNot = idOf(Member.signUp(first, "bob@example.org", PASSWORD));
        }
        outcomes = send(state, chose, choseNot);
        cloud = RunningCloud.start(state, market);
    }

    @AfterAll
    static void stop() {
        cloud.close();
    }

    @BeforeEach
    void annWantsBoth() {
        ann = Member.signIn(cloud, EMAIL, PASSWORD);
        ann.call("PUT", "/api/mail", BOTH);
    }

    @Test
    void letter_shouldGoToWhoChoseItAndNobodyElse() {
        assertThat(outcomes).containsExactly(Mailing.Outcome.SENT, Mailing.Outcome.NOT_WANTED);
        assertThat(visitor.get("/mailbox").body()).contains(EMAIL).doesNotContain("bob@example.org");
        assertThat(cloud.steps()).contains("/mailbox");
    }

    @Test
    void mailbox_shouldShowTheMailWithItsHeaders() {
        String list = visitor.get("/mailbox").body();
        HttpResponse<String> page = visitor.get(found("href=\"(/mailbox/[^\"]+)\"", list));

        assertThat(list).contains("Tomorrow: &lt;KO&gt;").doesNotContain("<KO>");
        assertThat(unescaped(page))
                .contains(
                        "List-Unsubscribe-Post",
                        "List-Unsubscribe=One-Click",
                        "stockcast@localhost",
                        "Coca-Cola closes between 59 and 61.");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .get()
                .asString()
                .contains("default-src 'none'", "frame-src 'self'");
    }

    @Test
    void htmlOfAMail_shouldStandInAFrameThatRunsAndLoadsNothing() {
        String page = mailPage();
        HttpResponse<String> html = visitor.get(found("<iframe[^>]* src=\"([^\"]+)\" sandbox>", page));

        assertThat(html.body()).contains("<h1>Tomorrow</h1>", "Stop these mails");
        assertThat(html.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(html.headers().firstValue("Content-Security-Policy"))
                .contains("default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'self'");
        assertThat(html.headers().firstValue("X-Frame-Options")).contains("SAMEORIGIN");
    }

    @Test
    void mailThatIsNotThere_shouldBeNotFound() {
        assertThat(visitor.get("/mailbox/none").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/mailbox/none/html").statusCode()).isEqualTo(404);
    }

    @Test
    void oneClick_shouldEndThatKindOfMailHoweverOftenItIsSent() {
        String oneClick = oneClick();
        Map<String, String> form = Map.of("List-Unsubscribe", "One-Click");

        assertThat(visitor.post(oneClick, form).statusCode()).isEqualTo(204);
        assertThat(visitor.post(oneClick, form).statusCode()).isEqualTo(204);

        JsonNode choices = ann.get("/api/mail");
        assertThat(choices.get("digest").asBoolean()).isFalse();
        assertThat(choices.get("alerts").asBoolean()).isTrue();
    }

    @Test
    void linkThatIsOnlyOpened_shouldLeadToThePageAndEndNothing() {
        HttpResponse<String> opened = visitor.get(oneClick());

        assertThat(opened.statusCode()).isEqualTo(303);
        assertThat(opened.headers().firstValue("Location"))
                .contains(oneClick().replace("/api/mail/unsubscribe", "/unsubscribe"));
        assertThat(ann.get("/api/mail").get("digest").asBoolean()).isTrue();
    }

    @Test
    void wrongToken_shouldBeNotFoundAndEndNothing() {
        HttpResponse<String> refused = visitor.send("POST", "/api/mail/unsubscribe?token=" + "A".repeat(70));

        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(Visitor.json(refused).get("detail").asString()).startsWith("This link is not valid.");
        assertThat(visitor.send("POST", "/api/mail/unsubscribe").statusCode()).isEqualTo(400);
        assertThat(ann.get("/api/mail").get("digest").asBoolean()).isTrue();
    }

    @Test
    void choice_shouldBeExportedAndEndWithTheAccount() {
        Member carl = Member.signUp(cloud, "carl@example.org", PASSWORD);
        carl.call("PUT", "/api/mail", "{\"alerts\":false,\"digest\":true}");

        JsonNode held = carl.get("/api/account/export");
        assertThat(held.at("/mail/0/digest").asBoolean()).isTrue();
        assertThat(held.toString()).doesNotContain("secret");

        carl.call("DELETE", "/api/account");
        assertThat(carl.call("PUT", "/api/mail", BOTH).statusCode()).isEqualTo(403);
    }

    @Test
    void choiceThatIsMalformed_shouldBeRefused() {
        assertThat(ann.call("PUT", "/api/mail", "{\"digest\":true}").statusCode())
                .isEqualTo(400);
    }

    private String mailPage() {
        return unescaped(visitor.get(
                found("href=\"(/mailbox/[^\"]+)\"", visitor.get("/mailbox").body())));
    }

    private static String unescaped(HttpResponse<String> page) {
        return HtmlUtils.htmlUnescape(page.body());
    }

    private String oneClick() {
        String address = found("action=\"([^\"]+)\"", mailPage());
        return address.substring(address.indexOf("/api/mail"));
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group(1);
    }

    private static String idOf(Member member) {
        return member.get("/api/account/export").at("/profile/userId").asString();
    }

    private static List<Mailing.Outcome> send(Path folder, String... userIds) {
        URI origin = URI.create("http://localhost:8080");
        try (StateFolder state = StateFolder.open(folder);
                LocalStorage storage = LocalStorage.start(state);
                LocalDatabase database = LocalDatabase.start(state);
                CognitoApi users = CognitoApi.start(state, LocalIdentity.open(state, origin));
                SesApi ses = SesApi.start(state, Mailbox.in(state.resolve("mailbox.json")))) {
            Map<String, String> variables =
                    new HashMap<>(Map.of("STOCKCAST_SITE", origin.toString(), "STOCKCAST_PEOPLE_TABLE", "people"));
            List.of(storage.environment(), database.environment(), users.environment(), ses.environment())
                    .forEach(variables::putAll);
            Mailing mailing = ConfiguredMailing.of(Variables.of(variables), new SnapshotPriming());
            return List.of(userIds).stream()
                    .map(userId -> mailing.send(userId, LETTER))
                    .toList();
        }
    }
}
