package io.stockcast.functions.letters;

/** Where mails are handed over to be delivered. */
@FunctionalInterface
interface Outbox {

    /**
     * Hands a mail over.
     *
     * @throws OutboxException where it is not taken
     */
    void put(Mail mail);
}
