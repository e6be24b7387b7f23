package io.stockcast.functions.letters;

/** Sends letters to people who have chosen them. */
@FunctionalInterface
public interface Mailing {

    /** What became of a letter. */
    enum Outcome {
        SENT,
        /** The person does not want it any more, is gone, or has no verified address. */
        NOT_WANTED,
        /** It could not be sent, which the log says. */
        FAILED
    }

    /**
     * Sends a letter, if the person has chosen its kind at this moment. A failure is told and never thrown, so that one
     * letter holds up no other.
     */
    Outcome send(String userId, Letter letter);
}
