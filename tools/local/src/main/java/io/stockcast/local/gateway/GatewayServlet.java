package io.stockcast.local.gateway;

import io.stockcast.auth.KeysUnreachableException;
import io.stockcast.auth.MissingScopeException;
import io.stockcast.auth.NotSignedInException;
import io.stockcast.auth.SignIn;
import io.stockcast.local.cloud.LocalFunctions;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** Answers {@code /api}: finds the function that the contract names, and calls it as API Gateway would. */
public final class GatewayServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(GatewayServlet.class);
    private static final JsonMapper JSON = new JsonMapper();

    private static final int MOST_BYTES = 1 << 20;
    private static final byte[] NO_BODY = {};

    private final transient Contract contract;
    private final transient LocalFunctions functions;
    private final transient SignIn signIn;
    private final transient BodyReader bodies = new BodyReader(MOST_BYTES);

    public GatewayServlet(Contract contract, LocalFunctions functions, SignIn signIn) {
        this.contract = contract;
        this.functions = functions;
        this.signIn = signIn;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<RouteMatch> match = contract.match(request.getMethod(), request.getRequestURI());
        if (match.isPresent()) {
            invoke(match.get(), request, response);
        } else {
            BodyReader.drain(request.getInputStream());
            refuse(request, response);
        }
    }

    private void invoke(RouteMatch match, HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpApiEvent event;
        try {
            event = HttpApiEvents.of(request, match, body(match.route(), request));
        } catch (IllegalArgumentException e) {
            Problems.write(response, 400, "The query of this address is malformed.", request.getRequestURI());
            return;
        } catch (RefusedBodyException e) {
            e.writeTo(response, request.getRequestURI());
            return;
        }
        try {
            byte[] answer = functions.invoke(match.route().function(), JSON.writeValueAsBytes(event));
            JSON.readValue(answer, HttpApiResponse.class).writeTo(response);
        } catch (RuntimeException e) {
            LOG.error("{} failed", match.route().key(), e);
            Problems.write(response, 500, "Something went wrong on our side.", request.getRequestURI());
        }
    }

    // What somebody sends who is not signed in is not read: the function refuses them for the token alone.
    private byte[] body(Route route, HttpServletRequest request) throws IOException, RefusedBodyException {
        if (route.needsSignIn() && !isSignedIn(request)) {
            BodyReader.drain(request.getInputStream());
            return NO_BODY;
        }
        return bodies.read(request.getInputStream(), request.getContentLengthLong());
    }

    private boolean isSignedIn(HttpServletRequest request) {
        try {
            signIn.require(request.getHeader("Authorization"));
            return true;
        } catch (NotSignedInException | MissingScopeException | KeysUnreachableException e) {
            return false;
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI();
        Set<String> methods = contract.methods(path);
        if (methods.isEmpty()) {
            Problems.write(response, 404, "There is nothing at this address.", path);
        } else {
            response.setHeader("Allow", String.join(", ", methods));
            Problems.write(response, 405, "This address does not support " + request.getMethod() + ".", path);
        }
    }
}
