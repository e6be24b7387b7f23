/** Who is signed in: verifies the access tokens of a Cognito user pool, without a servlet and without a session. */
@NullMarked
package io.stockcast.auth;

import org.jspecify.annotations.NullMarked;
