package io.stockcast.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.local.start.LocalSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Evenings of a replay, as they come to somebody who has chosen mails. */
@Timeout(300)
class EveningMailTest {

    private static final long POLL_NANOS = 200_000_000;
    private static final Pattern SUBJECT = Pattern.compile("(Evening of \\d+ \\w+: [^<]+|The chance that [^<]+)<");

    @TempDir
    private static Path folder;

    private static RunningCloud cloud;

    private final Visitor visitor = new Visitor(cloud);

    @BeforeAll
    static void start() throws IOException {
        Path market = Files.createDirectory(folder.resolve("market"));
        for (String file : new String[] {"FTSE.csv", "KO.csv"}) {
            Files.copy(LocalSettings.sampleMarket().resolve(file), market.resolve(file));
        }
        cloud = RunningCloud.replay(folder.resolve("state"), market, LocalDate.of(2015, 9, 1));
    }

    @AfterAll
    static void stop() {
        cloud.close();
    }

    @Test
    void eachEvening_shouldComeOnceWithWhatIsWatchedAndAlertsOnceForAll() {
        Member ann = Member.signUp(cloud, "ann@example.org", "Correct-1-horse");
        ann.call("PUT", "/api/watchlists/main/FTSE");
        ann.call("PUT", "/api/watchlists/main/KO");
        ann.call("POST", "/api/alerts", """
                {"symbol":"KO","condition":{"kind":"CHANCE","price":1,"side":"ABOVE","horizon":5,"threshold":0.9}}""");
        assertThat(ann.call("PUT", "/api/mail", "{\"alerts\":true,\"digest\":true}")
                        .statusCode())
                .isEqualTo(200);

        cloud.send("POST", "/replay/next");
        assertThat(subjectsOnceThereAre(2))
                .anyMatch(subject -> subject.startsWith("Evening of 2 September: "))
                .contains("The chance that Coca-Cola closes above $1.00 is over 99 %");

        cloud.send("POST", "/replay/next");
        assertThat(subjectsOnceThereAre(3))
                .filteredOn(subject -> subject.startsWith("Evening of "))
                .hasSize(2)
                .anyMatch(subject -> subject.matches("Evening of 3 September: [012] of 2 closes inside their ranges"));
    }

    /** The subjects in the mailbox; the wait for them is bounded by the time that the test has. */
    private List<String> subjectsOnceThereAre(int count) {
        List<String> subjects = subjects();
        while (subjects.size() < count) {
            LockSupport.parkNanos(POLL_NANOS);
            subjects = subjects();
        }
        return subjects;
    }

    private List<String> subjects() {
        return SUBJECT.matcher(visitor.get("/mailbox").body())
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
