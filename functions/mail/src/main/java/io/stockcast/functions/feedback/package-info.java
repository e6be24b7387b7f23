/** What mail servers and readers say of mails that were sent. */
@NullMarked
package io.stockcast.functions.feedback;

import org.jspecify.annotations.NullMarked;
