package io.stockcast.checks;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.functions.NamedFunction;
import io.stockcast.functions.composition.Variables;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.crac.Resource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.GenericApplicationContext;

/** Has every function make the calls that it makes before a snapshot. */
class SnapshotPrimingTest {

    private static DeployedCloud cloud;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        cloud = new DeployedCloud(folder);
    }

    @AfterAll
    static void stop() {
        cloud.close();
    }

    @AfterEach
    void stopRecording() {
        RecordedCalls.byNobody();
    }

    static List<DeployedFunction> functions() {
        return DeployedFunction.all();
    }

    @ParameterizedTest
    @MethodSource("functions")
    void everyClient_shouldBePrimedByCallsThatTheRoleAllows(DeployedFunction function) throws Exception {
        Resource priming = priming(function);
        String primed = function.name() + " before its snapshot";
        RecordedCalls.by(primed);

        priming.beforeCheckpoint(null);

        Set<String> calls = RecordedCalls.of(primed).stream()
                .map(call -> call.action() + " " + call.resource())
                .collect(toSet());
        assertThat(calls).isSubsetOf(function.permissions());
        assertThat(services(calls)).isEqualTo(services(calledLater(function)));
    }

    // Keys are read while the function is composed, and never again.
    private static Set<String> calledLater(DeployedFunction function) {
        return function.permissions().stream()
                .filter(permission -> !permission.startsWith("ssm:"))
                .collect(toSet());
    }

    private static Resource priming(DeployedFunction function) {
        GenericApplicationContext context = new GenericApplicationContext();
        new NamedFunction(Variables.of(cloud.environment(function)), Clock.systemUTC()).initialize(context);
        return context.getBeanFactory().getBean(Resource.class);
    }

    private static Set<String> services(Set<String> permissions) {
        return permissions.stream()
                .map(permission -> permission.substring(0, permission.indexOf(':')))
                .collect(toSet());
    }
}
