/** What stands for CloudFront: the built site and the API under one address, with the same headers. */
@NullMarked
package io.stockcast.local.site;

import org.jspecify.annotations.NullMarked;
