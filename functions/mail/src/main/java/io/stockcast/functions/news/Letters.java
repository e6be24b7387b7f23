package io.stockcast.functions.news;

import io.stockcast.functions.letters.Mailing;
import io.stockcast.functions.mail.LetterKind;
import io.stockcast.functions.mail.LetterMemories;
import io.stockcast.functions.mail.LetterMemory;
import io.stockcast.functions.mail.Readers;
import io.stockcast.functions.storage.StorageException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes to those who have chosen mails, each letter at most once: what it tells is noted before it is sent, on the
 * condition that no other run has noted it. A letter that cannot be sent then is not sent again.
 */
public final class Letters {

    private static final Logger LOG = LoggerFactory.getLogger(Letters.class);

    private final Readers readers;
    private final LetterMemories memories;
    private final Supplier<List<LetterWriter>> writers;
    private final Mailing mailing;
    private final int most;

    /**
     * Letters of some kinds.
     *
     * @param writers of each kind, new for each run
     * @param most how many letters a run sends
     */
    public Letters(
            Readers readers, LetterMemories memories, Supplier<List<LetterWriter>> writers, Mailing mailing, int most) {
        this.readers = readers;
        this.memories = memories;
        this.writers = writers;
        this.mailing = mailing;
        this.most = most;
    }

    LettersReport run() {
        Tally tally = new Tally();
        Map<LetterKind, List<String>> everybody = readers.all();
        writers.get().forEach(writer -> run(writer, everybody.getOrDefault(writer.kind(), List.of()), tally));
        LettersReport report = tally.report();
        LOG.info("Letters: {}", report);
        return report;
    }

    private void run(LetterWriter writer, List<String> userIds, Tally tally) {
        List<Reader> longestWaitingFirst = userIds.stream()
                .flatMap(userId -> reader(userId, writer.kind(), tally).stream())
                .sorted(Comparator.comparing(
                        reader -> writer.lastWritten(reader.memory()).orElse(Instant.MIN)))
                .toList();
        for (Reader reader : longestWaitingFirst) {
            if (tally.letters() >= most) {
                tally.left++;
            } else {
                write(reader, writer, tally);
            }
        }
    }

    private Optional<Reader> reader(String userId, LetterKind kind, Tally tally) {
        try {
            return Optional.of(new Reader(userId, memories.of(userId)));
        } catch (StorageException e) {
            tally.fail(kind, e);
            return Optional.empty();
        }
    }

    // Whatever fails for one person must not keep the others from theirs.
    private void write(Reader reader, LetterWriter writer, Tally tally) {
        try {
            writer.due(reader.userId(), reader.memory())
                    .filter(due -> due.noted().getAsBoolean())
                    .ifPresent(due -> tally.count(mailing.send(reader.userId(), due.letter())));
        } catch (RuntimeException e) {
            tally.fail(writer.kind(), e);
        }
    }

    /** Somebody who has chosen mails. */
    private record Reader(String userId, LetterMemory memory) {}

    /** What a run has counted so far. */
    private static final class Tally {

        private int sent;
        private int unwanted;
        private int left;
        private int failed;

        int letters() {
            return sent + unwanted + failed;
        }

        void count(Mailing.Outcome outcome) {
            switch (outcome) {
                case SENT -> sent++;
                case NOT_WANTED -> unwanted++;
                case FAILED -> failed++;
            }
        }

        void fail(LetterKind kind, RuntimeException cause) {
            LOG.error("A letter cannot be written: {}", kind, cause);
            failed++;
        }

        LettersReport report() {
            return new LettersReport(sent, unwanted, left, failed);
        }
    }
}
