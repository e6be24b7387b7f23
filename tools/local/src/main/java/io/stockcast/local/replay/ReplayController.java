package io.stockcast.local.replay;

import io.stockcast.functions.composition.Variables;
import io.stockcast.local.replay.Replay.Status;
import io.stockcast.local.start.Progress;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the site's replay bar asks and tells; only a replay has it. */
@RestController
public final class ReplayController {

    private final Replay replay;
    private final Runnable evening;
    private final Variables variables;
    private final Progress progress;

    /**
     * Serves a replay.
     *
     * @param evening fires the scheduled events of an evening
     * @param variables name the bucket that is filled when it starts over
     */
    public ReplayController(Replay replay, Runnable evening, Variables variables, Progress progress) {
        this.replay = replay;
        this.evening = evening;
        this.variables = variables;
        this.progress = progress;
    }

    @GetMapping("/replay")
    ResponseEntity<Status> status() {
        return answer();
    }

    @PostMapping("/replay/next")
    ResponseEntity<Status> next() {
        replay.step(evening);
        return answer();
    }

    @PostMapping("/replay/start-over")
    ResponseEntity<Status> startOver() {
        replay.startOver(variables, progress);
        return answer();
    }

    /** How far it has come. */
    Status current() {
        return replay.status();
    }

    private ResponseEntity<Status> answer() {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(current());
    }
}
