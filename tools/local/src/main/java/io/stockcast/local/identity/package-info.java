/** What stands for Cognito: accounts, their sign-in pages, and an authorization server that issues its kind of tokens. */
@NullMarked
package io.stockcast.local.identity;

import org.jspecify.annotations.NullMarked;
