package io.stockcast.local.replay;

import io.stockcast.functions.composition.Variables;
import io.stockcast.local.replay.Replay.Status;
import io.stockcast.local.start.Progress;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What the site's replay bar asks and tells; only a replay has it. */
@RestController
public final class ReplayController {

    private static final int MOST_SECONDS = 60;

    private final ReplaySteps steps;
    private final Variables variables;
    private final Progress progress;

    /**
     * Serves a replay.
     *
     * @param variables name the bucket that is filled when it starts over
     */
    public ReplayController(ReplaySteps steps, Variables variables, Progress progress) {
        this.steps = steps;
        this.variables = variables;
        this.progress = progress;
    }

    @GetMapping("/replay")
    ResponseEntity<Status> status() {
        return answer();
    }

    /** Moves on by a session, whose quotes are spread over some seconds while it is played. */
    @PostMapping("/replay/next")
    ResponseEntity<Status> next(@RequestParam(name = "seconds", defaultValue = "0") int seconds) {
        if (seconds < 0 || seconds > MOST_SECONDS) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        steps.next(Duration.ofSeconds(seconds));
        return answer();
    }

    @PostMapping("/replay/start-over")
    ResponseEntity<Status> startOver() {
        steps.startOver(variables, progress);
        return answer();
    }

    /** How far it has come. */
    Status current() {
        return steps.status();
    }

    private ResponseEntity<Status> answer() {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(current());
    }
}
