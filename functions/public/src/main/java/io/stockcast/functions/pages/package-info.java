/**
 * The site's pages with a head of their own, for those who read them without running them: search engines, and the
 * previews of messengers.
 */
@NullMarked
package io.stockcast.functions.pages;

import org.jspecify.annotations.NullMarked;
