package io.stockcast.functions.account;

import io.stockcast.functions.aws.AwsClients;
import io.stockcast.functions.aws.AwsSettings;
import io.stockcast.functions.composition.Variables;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClientBuilder;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AdminGetUserResponse;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AttributeType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserNotFoundException;

/** A Cognito user pool. */
public final class CognitoUserDirectory implements UserDirectory {

    private static final Duration LONGEST_ATTEMPT = Duration.ofSeconds(3);
    private static final Duration LONGEST_CALL = Duration.ofSeconds(8);

    private final CognitoIdentityProviderClient cognito;
    private final String userPoolId;

    /** The pool that {@code STOCKCAST_USER_POOL} names, at {@code STOCKCAST_COGNITO_ENDPOINT} if not at Amazon's. */
    public static CognitoUserDirectory of(Variables variables) {
        CognitoIdentityProviderClientBuilder client = AwsClients.configure(
                        CognitoIdentityProviderClient.builder(), AwsSettings.of("COGNITO", variables))
                .overrideConfiguration(
                        config -> config.apiCallAttemptTimeout(LONGEST_ATTEMPT).apiCallTimeout(LONGEST_CALL));
        return new CognitoUserDirectory(client.build(), variables.required("STOCKCAST_USER_POOL"));
    }

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
        return new UserProfile(
                user.username(),
                attribute(user.userAttributes(), "email"),
                attribute(user.userAttributes(), "email_verified").equals("true"),
                user.userCreateDate());
    }

    private static String attribute(List<AttributeType> attributes, String name) {
        return attributes.stream()
                .filter(attribute -> attribute.name().equals(name))
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
