package io.stockcast.functions.http;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import io.stockcast.functions.problem.ProblemException;
import io.stockcast.functions.problem.UnavailableException;
import io.stockcast.functions.storage.StorageException;
import java.util.Map;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A Lambda behind API Gateway; whatever goes wrong inside becomes a problem with a public message. */
public abstract class HttpFunction implements Function<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    private static final Logger LOG = LoggerFactory.getLogger(HttpFunction.class);

    @Override
    public final APIGatewayV2HTTPResponse apply(APIGatewayV2HTTPEvent event) {
        HttpRequest request = HttpRequest.of(event);
        try {
            return HttpResponses.of(answer(request), request);
        } catch (ProblemException e) {
            return problem(e, request);
        } catch (StorageException e) {
            return problem(new UnavailableException(ProblemDto.STORAGE_SILENT, e), request);
        } catch (RuntimeException e) {
            LOG.error("{} {} failed", request.route(), request.pathParameters(), e);
            return HttpResponses.of(ProblemDto.of(500, ProblemDto.UNEXPECTED, request.path()), Map.of());
        }
    }

    /** Answers one of the routes that the contract gives to this function. */
    protected abstract HttpAnswer answer(HttpRequest request);

    private static APIGatewayV2HTTPResponse problem(ProblemException problem, HttpRequest request) {
        if (problem.status() >= 500) {
            LOG.error("{} {} is unavailable", request.route(), request.pathParameters(), problem);
        }
        return HttpResponses.of(
                ProblemDto.of(problem.status(), problem.getMessage(), request.path()), problem.headers());
    }

    /** The failure of a route that the contract does not give to this function. */
    protected static IllegalStateException unrouted(HttpRequest request) {
        return new IllegalStateException("no use case for the route " + request.route());
    }
}
