/** What stands for Kinesis Data Streams and Lambda's event source mapping. */
@NullMarked
package io.stockcast.local.stream;

import org.jspecify.annotations.NullMarked;
