/** The contract's schemas that several features answer with, and how domain objects become them. */
@NullMarked
package io.stockcast.functions.contract;

import org.jspecify.annotations.NullMarked;
