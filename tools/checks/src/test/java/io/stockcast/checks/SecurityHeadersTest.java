package io.stockcast.checks;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SecurityHeadersTest {

    @Test
    void policyOfTheCloud_shouldBeTheOneThatTheSiteIsDevelopedUnder() throws Exception {
        Map<String, List<String>> local = Arrays.stream(
                        sentLocally("Content-Security-Policy").split("; "))
                .map(directive -> directive.split(" "))
                .collect(toMap(words -> words[0], words -> Arrays.asList(words).subList(1, words.length)));

        assertThat(Terraform.<Object>yaml("content-security-policy.yaml")).isEqualTo(local);
    }

    @Test
    void otherHeaders_shouldBeTheSame() throws Exception {
        String cloud = Terraform.text("headers.tf");

        assertThat(cloud)
                .contains("frame_option = \"" + sentLocally("X-Frame-Options") + "\"")
                .contains("referrer_policy = \"" + sentLocally("Referrer-Policy") + "\"")
                .contains("value    = \"" + sentLocally("Cross-Origin-Opener-Policy") + "\"");
    }

    private static String sentLocally(String header) throws Exception {
        Constructor<?> filter =
                Class.forName("io.stockcast.local.site.SecurityHeadersFilter").getDeclaredConstructor();
        filter.setAccessible(true);
        MockHttpServletResponse response = new MockHttpServletResponse();
        ((Filter) filter.newInstance()).doFilter(new MockHttpServletRequest(), response, new MockFilterChain());
        return response.getHeader(header);
    }
}
