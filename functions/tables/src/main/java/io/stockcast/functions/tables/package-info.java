/** How functions read and write DynamoDB. */
package io.stockcast.functions.tables;
