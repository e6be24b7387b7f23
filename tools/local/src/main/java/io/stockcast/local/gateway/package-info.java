/** What stands for API Gateway: requests become its events, routed to functions as the contract says. */
package io.stockcast.local.gateway;
