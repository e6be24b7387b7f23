/** What stands for API Gateway: requests become its events, routed to functions as the contract says. */
@NullMarked
package io.stockcast.local.gateway;

import org.jspecify.annotations.NullMarked;
