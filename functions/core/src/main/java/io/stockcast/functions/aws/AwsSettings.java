package io.stockcast.functions.aws;

import io.stockcast.functions.composition.Variables;
import java.net.URI;
import java.util.Optional;

/**
 * The endpoint of an AWS service; without one it is Amazon's, called in the role that Lambda gives.
 *
 * @param region the region, if the environment names one
 * @param local a service elsewhere
 */
public record AwsSettings(Optional<String> region, Optional<LocalService> local) {

    /**
     * A service that stands in for Amazon's, such as one on the same machine.
     *
     * @param secretAccessKey of whoever may use it
     */
    public record LocalService(URI endpoint, String accessKeyId, String secretAccessKey) {}

    /** The settings of a service, such as {@code S3} in {@code STOCKCAST_S3_ENDPOINT}. */
    public static AwsSettings of(String service, Variables variables) {
        return new AwsSettings(
                variables.optional("AWS_REGION"),
                variables
                        .optional("STOCKCAST_" + service + "_ENDPOINT")
                        .map(endpoint -> new LocalService(
                                URI.create(endpoint),
                                variables.required("AWS_ACCESS_KEY_ID"),
                                variables.required("AWS_SECRET_ACCESS_KEY"))));
    }
}
