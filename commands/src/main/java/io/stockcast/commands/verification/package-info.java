/**
 * Makes a published forecast again from its stored input and model, and holds it against what was published.
 *
 * <p>Begin at {@link io.stockcast.commands.verification.Verification}.
 */
package io.stockcast.commands.verification;
