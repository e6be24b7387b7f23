/** How functions read and write DynamoDB. */
@NullMarked
package io.stockcast.functions.tables;

import org.jspecify.annotations.NullMarked;
