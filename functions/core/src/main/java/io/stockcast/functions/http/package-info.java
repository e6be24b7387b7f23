/** From API Gateway's events to the features and back: requests, answers, validators, problems. */
@NullMarked
package io.stockcast.functions.http;

import org.jspecify.annotations.NullMarked;
