/** Mails as they arrive on one machine: what takes them in place of SES, and the mailbox in which everybody's land. */
@NullMarked
package io.stockcast.local.mail;

import org.jspecify.annotations.NullMarked;
