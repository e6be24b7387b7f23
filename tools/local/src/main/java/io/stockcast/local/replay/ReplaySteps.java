package io.stockcast.local.replay;

import io.stockcast.functions.composition.Variables;
import io.stockcast.local.start.Progress;
import java.time.Duration;
import java.util.Optional;

/** Moves a replay on for its visitors, who look at one and the same. */
public final class ReplaySteps {

    private final Replay replay;
    private final QuoteFeed feed;
    private final Runnable evening;

    /** The pace of the step that is spread over a time now. */
    private Optional<SessionPace> spread = Optional.empty();

    /**
     * Steps of a replay.
     *
     * @param feed where the quotes of its sessions go
     * @param evening fires the scheduled events of an evening
     */
    public ReplaySteps(Replay replay, QuoteFeed feed, Runnable evening) {
        this.replay = replay;
        this.feed = feed;
        this.evening = evening;
    }

    /** How far it has come. */
    Replay.Status status() {
        return replay.status();
    }

    /**
     * Lets a session pass and moves to its evening. Where one is passing already, that one is waited for; who asks for no
     * time ends it.
     *
     * @param over the time that the quotes of the session are spread over; zero is without them
     */
    void next(Duration over) {
        SessionPace mine = new SessionPace(over);
        SessionPace leading = enter(mine);
        if (leading == mine) {
            try {
                replay.step(feed, mine, evening);
            } finally {
                leave(mine);
            }
        } else {
            hurryUnless(mine.isSpread(), leading);
            leading.awaitEnd();
        }
    }

    /** Throws away what came after the start, and fills the ledger again. */
    void startOver(Variables variables, Progress progress) {
        passing().ifPresent(SessionPace::hurry);
        replay.startOver(feed, variables, progress);
    }

    private static void hurryUnless(boolean patient, SessionPace leading) {
        if (!patient) {
            leading.hurry();
        }
    }

    private synchronized Optional<SessionPace> passing() {
        return spread;
    }

    private synchronized SessionPace enter(SessionPace pace) {
        if (spread.isEmpty() && pace.isSpread()) {
            spread = Optional.of(pace);
        }
        return spread.orElse(pace);
    }

    private synchronized void leave(SessionPace pace) {
        spread = spread.filter(leading -> leading != pace);
        pace.end();
    }
}
