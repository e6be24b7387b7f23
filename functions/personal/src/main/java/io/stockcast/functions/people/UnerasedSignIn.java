package io.stockcast.functions.people;

import io.stockcast.auth.Person;
import io.stockcast.auth.SignIn;
import io.stockcast.functions.problem.UnavailableException;
import io.stockcast.functions.storage.StorageException;
import org.jspecify.annotations.Nullable;

/** Refuses people whose account is erased, because their token stays valid until it expires. */
public final class UnerasedSignIn implements SignIn {

    private final SignIn signIn;
    private final PeopleStore people;

    public UnerasedSignIn(SignIn signIn, PeopleStore people) {
        this.signIn = signIn;
        this.people = people;
    }

    @Override
    public Person require(@Nullable String authorization) {
        Person person = signIn.require(authorization);
        if (isErased(person)) {
            throw new ErasedException();
        }
        return person;
    }

    private boolean isErased(Person person) {
        try {
            return people.isErased(person.userId());
        } catch (StorageException e) {
            throw new UnavailableException("This is unavailable right now. Please try again in a moment.", e);
        }
    }
}
