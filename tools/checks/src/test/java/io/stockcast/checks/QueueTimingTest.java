package io.stockcast.checks;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.functions.jobs.ForecastJob;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class QueueTimingTest {

    @Test
    void worker_shouldEndBeforeItsLeaseOfAJob() {
        assertThat(Duration.ofSeconds(DeployedFunction.named("forecast-worker").timeout()))
                .isLessThan(ForecastJob.LEASE);
    }

    @Test
    void message_shouldStayHiddenForTwiceTheLease() {
        String seconds = Terraform.argument("queue.tf", "visibility_timeout_seconds");

        assertThat(Duration.ofSeconds(Long.parseLong(seconds))).isEqualTo(ForecastJob.LEASE.multipliedBy(2));
    }

    @Test
    void allAttempts_shouldFitIntoThePatienceOfPeople() {
        long receives = Long.parseLong(Terraform.argument("queue.tf", "most_receives"));
        long seconds = Long.parseLong(Terraform.argument("queue.tf", "visibility_timeout_seconds"));

        assertThat(Duration.ofSeconds(receives * seconds)).isLessThan(ForecastJob.PATIENCE);
    }
}
