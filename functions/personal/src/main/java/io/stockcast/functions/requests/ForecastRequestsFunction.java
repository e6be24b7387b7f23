package io.stockcast.functions.requests;

import io.stockcast.auth.Person;
import io.stockcast.auth.SignIn;
import io.stockcast.functions.contract.ForecastMapper;
import io.stockcast.functions.http.ApiRequest;
import io.stockcast.functions.http.ApiResponse;
import io.stockcast.functions.jobs.ForecastJob;
import io.stockcast.functions.jobs.JobId;
import io.stockcast.functions.people.SignedInFunction;
import io.stockcast.functions.problem.BadRequestException;

/** {@code POST /api/forecasts/{symbol}} and {@code GET /api/forecast-jobs/{id}}. */
public final class ForecastRequestsFunction extends SignedInFunction {

    private static final String MALFORMED_ID = "The id of a forecast job has 64 hexadecimal digits.";

    private final ForecastRequestsService service;

    public ForecastRequestsFunction(SignIn signIn, ForecastRequestsService service) {
        super(signIn);
        this.service = service;
    }

    @Override
    protected ApiResponse answer(ApiRequest request, Person person) {
        return switch (request.route()) {
            case "POST /api/forecasts/{symbol}" -> answer(service.request(person, request.symbol()));
            case "GET /api/forecast-jobs/{id}" -> answer(service.job(person, jobId(request)));
            default -> throw unrouted(request);
        };
    }

    private ApiResponse answer(ForecastJob job) {
        ApiResponse answer = ApiResponse.json(JobMapper.INSTANCE.toDto(job));
        return job.isUnfinished() ? answer.askAgainIn(service.untilNextLook(job)) : answer;
    }

    private ApiResponse answer(RequestOutcome answer) {
        if (answer instanceof RequestOutcome.UnderWay underWay) {
            ForecastJob job = underWay.job();
            return ApiResponse.accepted(JobMapper.INSTANCE.toDto(job), "/api/forecast-jobs/" + job.id())
                    .askAgainIn(service.untilNextLook(job));
        }
        RequestOutcome.Standing standing = (RequestOutcome.Standing) answer;
        return ApiResponse.json(ForecastMapper.INSTANCE.toDto(standing.instrument(), standing.forecast()));
    }

    private static JobId jobId(ApiRequest request) {
        return JobId.parse(request.pathParameter("id")).orElseThrow(() -> new BadRequestException(MALFORMED_ID));
    }
}
