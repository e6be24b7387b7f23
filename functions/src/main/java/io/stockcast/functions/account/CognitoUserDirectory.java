package io.stockcast.functions.account;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AdminGetUserResponse;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AttributeType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserNotFoundException;

/** A Cognito user pool. */
public final class CognitoUserDirectory implements UserDirectory {

    private final CognitoIdentityProviderClient cognito;
    private final String userPoolId;

    public CognitoUserDirectory(CognitoIdentityProviderClient cognito, String userPoolId) {
        this.cognito = cognito;
        this.userPoolId = userPoolId;
    }

    @Override
    public Optional<UserProfile> find(String username) {
        return answered(() -> {
            try {
                return Optional.of(profile(
                        cognito.adminGetUser(user -> user.userPoolId(userPoolId).username(username))));
            } catch (UserNotFoundException e) {
                return Optional.empty();
            }
        });
    }

    @Override
    public void delete(String username) {
        answered(() -> {
            try {
                return cognito.adminDeleteUser(
                        user -> user.userPoolId(userPoolId).username(username));
            } catch (UserNotFoundException e) {
                return null;
            }
        });
    }

    private static UserProfile profile(AdminGetUserResponse user) {
        return new UserProfile(user.username(), email(user.userAttributes()), user.userCreateDate());
    }

    private static String email(List<AttributeType> attributes) {
        return attributes.stream()
                .filter(attribute -> attribute.name().equals("email"))
                .map(AttributeType::value)
                .findFirst()
                .orElse("");
    }

    private static <T> T answered(Supplier<T> call) {
        try {
            return call.get();
        } catch (SdkException e) {
            throw new UserDirectoryException(e);
        }
    }
}
