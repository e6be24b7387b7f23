/** Which mails a person has chosen, and how they end them. */
@NullMarked
package io.stockcast.functions.mail;

import org.jspecify.annotations.NullMarked;
