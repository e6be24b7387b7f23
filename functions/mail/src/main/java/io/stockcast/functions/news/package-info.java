/** What mails tell: the evening digest of what a person watches, and what their alerts told. */
@NullMarked
package io.stockcast.functions.news;

import org.jspecify.annotations.NullMarked;
