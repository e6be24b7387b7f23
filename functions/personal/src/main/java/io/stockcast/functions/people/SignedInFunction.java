package io.stockcast.functions.people;

import io.stockcast.auth.KeysUnreachableException;
import io.stockcast.auth.MissingScopeException;
import io.stockcast.auth.NotSignedInException;
import io.stockcast.auth.Person;
import io.stockcast.auth.SignIn;
import io.stockcast.functions.http.ApiRequest;
import io.stockcast.functions.http.ApiResponse;
import io.stockcast.functions.http.HttpFunction;
import io.stockcast.functions.problem.ForbiddenException;
import io.stockcast.functions.problem.SignInRequiredException;
import io.stockcast.functions.problem.UnavailableException;

/** A Lambda all of whose routes are for signed-in people. */
public abstract class SignedInFunction extends HttpFunction {

    private final SignIn signIn;

    protected SignedInFunction(SignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    protected final ApiResponse answer(ApiRequest request) {
        return answer(request, person(request)).notKept();
    }

    /** Answers one of the routes that the contract gives to this function, for that person alone. */
    protected abstract ApiResponse answer(ApiRequest request, Person person);

    private Person person(ApiRequest request) {
        try {
            return signIn.require(request.header("authorization").orElse(null));
        } catch (NotSignedInException e) {
            throw new SignInRequiredException("This is for signed-in people. Please sign in and try again.");
        } catch (MissingScopeException e) {
            throw new ForbiddenException("Your sign-in does not permit this. Please sign in again.");
        } catch (KeysUnreachableException e) {
            throw new UnavailableException("Sign-in is unavailable right now. Please try again in a moment.", e);
        }
    }
}
