package io.stockcast.functions.http;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import io.stockcast.functions.problem.ProblemException;
import io.stockcast.functions.problem.UnavailableException;
import io.stockcast.functions.storage.StorageException;
import io.stockcast.marketdata.MarketDataException;
import java.util.Map;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/** A Lambda behind API Gateway; whatever goes wrong inside becomes a problem with a public message. */
public abstract class HttpFunction implements Function<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    private static final Logger LOG = LoggerFactory.getLogger(HttpFunction.class);

    @Override
    public final APIGatewayV2HTTPResponse apply(APIGatewayV2HTTPEvent event) {
        ApiRequest request = ApiRequest.of(event);
        return request.correlationId().whileLogged(() -> response(request));
    }

    private APIGatewayV2HTTPResponse response(ApiRequest request) {
        try {
            return GatewayResponses.of(answer(request), request);
        } catch (ProblemException e) {
            return problem(e, request);
        } catch (MarketDataException e) {
            return problem(new UnavailableException(e.getMessage(), e.getCause()), request);
        } catch (StorageException e) {
            return problem(new UnavailableException(ProblemDto.STORAGE_SILENT, e), request);
        } catch (RuntimeException e) {
            logged(e, request).log("{} {} failed", request.route(), request.loggedParameters());
            return GatewayResponses.of(ProblemDto.of(500, ProblemDto.UNEXPECTED, request.path()), Map.of(), request);
        }
    }

    /** Answers one of the routes that the contract gives to this function. */
    protected abstract ApiResponse answer(ApiRequest request);

    private static APIGatewayV2HTTPResponse problem(ProblemException problem, ApiRequest request) {
        if (problem.status() >= 500) {
            logged(problem, request).log("{} {} is unavailable", request.route(), request.loggedParameters());
        }
        return GatewayResponses.of(
                ProblemDto.of(problem.status(), problem.getMessage(), request.path()), problem.headers(), request);
    }

    // By the id of the access log, which does not know CloudFront's.
    private static LoggingEventBuilder logged(RuntimeException failure, ApiRequest request) {
        return LOG.atError().setCause(failure).addKeyValue("requestId", request.requestId());
    }

    /** The failure of a route that the contract does not give to this function. */
    protected static IllegalStateException unrouted(ApiRequest request) {
        return new IllegalStateException("no use case for the route " + request.route());
    }
}
