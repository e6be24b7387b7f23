/** What stands for CloudFront: the built site and the API under one address, with the same headers. */
package io.stockcast.local.site;
