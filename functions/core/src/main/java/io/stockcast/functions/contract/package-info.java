/** The contract's schemas that several features answer with, and how domain objects become them. */
package io.stockcast.functions.contract;
