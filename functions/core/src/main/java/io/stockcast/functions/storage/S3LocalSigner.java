package io.stockcast.functions.storage;

import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.AsyncSignRequest;
import software.amazon.awssdk.http.auth.spi.signer.AsyncSignedRequest;
import software.amazon.awssdk.http.auth.spi.signer.SignRequest;
import software.amazon.awssdk.http.auth.spi.signer.SignedRequest;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;

/** Has requests signed as if they went over TLS, which is all by which a signer knows that content need not be signed. */
record S3LocalSigner(AwsV4HttpSigner signer) implements AwsV4HttpSigner {

    @Override
    public SignedRequest sign(SignRequest<? extends AwsCredentialsIdentity> request) {
        SdkHttpRequest http = request.request();
        SignedRequest signed =
                signer.sign(request.toBuilder().request(over("https", http)).build());
        return signed.toBuilder()
                .request(over(http.protocol(), signed.request()))
                .build();
    }

    @Override
    public CompletableFuture<AsyncSignedRequest> signAsync(AsyncSignRequest<? extends AwsCredentialsIdentity> request) {
        return signer.signAsync(request);
    }

    private static SdkHttpRequest over(String protocol, SdkHttpRequest request) {
        return request.toBuilder().protocol(protocol).build();
    }
}
