/** From API Gateway's events to the features and back: requests, answers, validators, problems. */
package io.stockcast.functions.http;
