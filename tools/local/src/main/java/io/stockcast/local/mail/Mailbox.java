package io.stockcast.local.mail;

import io.stockcast.local.cloud.OwnerOnlyFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The newest mails to everybody on this machine, in a file that is written with each. */
public final class Mailbox {

    /** Of more mails the oldest are forgotten. */
    static final int MOST_MAILS = 100;

    private static final JsonMapper JSON = new JsonMapper();
    private static final String REMEDY = "delete it, and the mailbox is empty.";

    private final OwnerOnlyFile file;
    private List<ReceivedMail> newestFirst = List.of();

    private Mailbox(OwnerOnlyFile file) {
        this.file = file;
    }

    /** The mailbox in a file, which is empty where there is none. */
    public static Mailbox in(Path path) {
        Mailbox mailbox = new Mailbox(new OwnerOnlyFile(path, REMEDY));
        mailbox.file.read().ifPresent(mailbox::load);
        return mailbox;
    }

    public synchronized void add(ReceivedMail mail) {
        List<ReceivedMail> more = Stream.concat(Stream.of(mail), newestFirst.stream())
                .limit(MOST_MAILS)
                .toList();
        file.write(JSON.writeValueAsString(more));
        newestFirst = more;
    }

    /** All mails, the newest first. */
    public synchronized List<ReceivedMail> all() {
        return newestFirst;
    }

    Optional<ReceivedMail> withId(String id) {
        return all().stream().filter(mail -> mail.id().equals(id)).findFirst();
    }

    private void load(String json) {
        try {
            newestFirst = List.of(JSON.readValue(json, ReceivedMail[].class));
        } catch (JacksonException | NullPointerException e) {
            throw file.damaged(e);
        }
    }
}
