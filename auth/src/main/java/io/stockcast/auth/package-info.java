/** Who is signed in: verifies the access tokens of a Cognito user pool, without a servlet and without a session. */
package io.stockcast.auth;
