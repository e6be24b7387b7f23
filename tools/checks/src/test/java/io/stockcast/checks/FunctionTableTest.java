package io.stockcast.checks;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.stockcast.functions.NamedFunction;
import io.stockcast.functions.composition.Variables;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;

class FunctionTableTest {

    @Test
    void everyRoute_shouldHaveAFunctionThatTheGatewayMayCall() {
        Set<String> called = ContractRoutes.all().stream()
                .map(ContractRoutes.Route::function)
                .collect(toSet());

        assertThat(DeployedFunction.all().stream()
                        .filter(function -> function.trigger().equals("http"))
                        .map(DeployedFunction::name))
                .containsExactlyInAnyOrderElementsOf(called);
    }

    @Test
    void everyFunctionOfTheCode_shouldBeDeployed() {
        assertThat(DeployedFunction.all().stream().map(DeployedFunction::name))
                .containsExactlyInAnyOrder(functionsOfTheCode());
    }

    // By its interface alone: Lambda's runtime would look a method up by reflection.
    @Test
    void everyFunction_shouldStartAtAHandlerThatExists() throws ReflectiveOperationException {
        Class<?> handler = Class.forName(Terraform.argument("functions.tf", "handler"));

        assertThat(handler).isAssignableTo(RequestStreamHandler.class);
    }

    @Test
    void everySettingOfAFunction_shouldHaveAValue() {
        assertThat(DeployedFunction.all())
                .flatMap(DeployedFunction::environment)
                .allSatisfy(name ->
                        assertThat(Terraform.argument("functions.tf", name)).isNotEmpty());
    }

    // A definition that names no function is refused with the names of all.
    private static String[] functionsOfTheCode() {
        Throwable refusal = catchThrowable(() -> new NamedFunction(Variables.of(Map.of()), Clock.systemUTC())
                .initialize(new GenericApplicationContext()));
        Matcher names = Pattern.compile("\\[(.*)]").matcher(refusal.getMessage());
        assertThat(names.find()).isTrue();
        return names.group(1).split(", ");
    }
}
