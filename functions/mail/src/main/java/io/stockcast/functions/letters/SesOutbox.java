package io.stockcast.functions.letters;

import io.stockcast.functions.aws.AwsClients;
import io.stockcast.functions.aws.AwsSettings;
import io.stockcast.functions.composition.Variables;
import java.time.Duration;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.retry.RetryUtils;
import software.amazon.awssdk.retries.AdaptiveRetryStrategy;
import software.amazon.awssdk.retries.api.RetryStrategy;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.model.BadRequestException;
import software.amazon.awssdk.services.sesv2.model.Body;
import software.amazon.awssdk.services.sesv2.model.Content;
import software.amazon.awssdk.services.sesv2.model.EmailContent;
import software.amazon.awssdk.services.sesv2.model.MessageHeader;
import software.amazon.awssdk.services.sesv2.model.MessageTag;
import software.amazon.awssdk.services.sesv2.model.SendEmailRequest;

/** Amazon SES. */
public final class SesOutbox implements Outbox {

    /** The tag of a mail that says whose it is. */
    public static final String PERSON = "person";

    private static final Duration LONGEST_CALL = Duration.ofSeconds(20);

    private final SesV2Client ses;
    private final String sender;
    private final String configurationSet;

    /**
     * Amazon SES, or {@code STOCKCAST_SES_ENDPOINT}. Where SES says that mails come too fast, they are sent more slowly
     * from then on. Nothing else is tried again: without an answer nobody knows whether SES has sent the mail.
     *
     * @param sender the address that mails come from
     * @param configurationSet what tells of refused mails
     */
    public static SesOutbox at(Variables variables, String sender, String configurationSet) {
        SesV2Client ses = AwsClients.configure(SesV2Client.builder(), AwsSettings.of("SES", variables))
                .overrideConfiguration(
                        config -> config.retryStrategy(whereTooFast()).apiCallTimeout(LONGEST_CALL))
                .build();
        return new SesOutbox(ses, sender, configurationSet);
    }

    private static RetryStrategy whereTooFast() {
        return AdaptiveRetryStrategy.builder()
                .useClientDefaults(false)
                .retryOnException(SesOutbox::isTooFast)
                .treatAsThrottling(SesOutbox::isTooFast)
                .build();
    }

    private static boolean isTooFast(Throwable failure) {
        return failure instanceof SdkException answer && RetryUtils.isThrottlingException(answer);
    }

    SesOutbox(SesV2Client ses, String sender, String configurationSet) {
        this.ses = ses;
        this.sender = sender;
        this.configurationSet = configurationSet;
    }

    @Override
    public void put(Mail mail) {
        try {
            ses.sendEmail(request(mail));
        } catch (AwsServiceException e) {
            // What SES says besides its code may name the address.
            throw new OutboxException("SES refused a mail: " + e.statusCode() + " "
                    + e.awsErrorDetails().errorCode());
        } catch (SdkException e) {
            throw new OutboxException("SES does not answer: " + e.getClass().getSimpleName());
        }
    }

    /** Asks SES for a mail to nobody, which it refuses: whatever answers, no mail has been sent. */
    void putNothing() {
        try {
            ses.sendEmail(request -> request.fromEmailAddress(sender).configurationSetName(configurationSet));
        } catch (BadRequestException e) {
            // SES is there.
        }
    }

    private SendEmailRequest request(Mail mail) {
        return SendEmailRequest.builder()
                .fromEmailAddress(sender)
                .destination(to -> to.toAddresses(mail.to()))
                .content(content(mail))
                .configurationSetName(configurationSet)
                .emailTags(
                        MessageTag.builder().name(PERSON).value(mail.userId()).build())
                .build();
    }

    private static EmailContent content(Mail mail) {
        Body body =
                Body.builder().text(utf8(mail.text())).html(utf8(mail.html())).build();
        return EmailContent.builder()
                .simple(message -> message.subject(utf8(mail.subject()))
                        .body(body)
                        .headers(
                                header("List-Unsubscribe", "<" + mail.oneClick() + ">"),
                                header("List-Unsubscribe-Post", "List-Unsubscribe=One-Click")))
                .build();
    }

    private static Content utf8(String text) {
        return Content.builder().charset("UTF-8").data(text).build();
    }

    private static MessageHeader header(String name, String value) {
        return MessageHeader.builder().name(name).value(value).build();
    }
}
