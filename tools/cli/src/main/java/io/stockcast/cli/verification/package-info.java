/**
 * Makes a published forecast again from its stored input and model, and holds it against what was published.
 *
 * <p>Begin at {@link io.stockcast.cli.verification.Verification}.
 */
@NullMarked
package io.stockcast.cli.verification;

import org.jspecify.annotations.NullMarked;
