/** What stands for Amazon's services: S3, Lambda and EventBridge. */
@NullMarked
package io.stockcast.local.cloud;

import org.jspecify.annotations.NullMarked;
