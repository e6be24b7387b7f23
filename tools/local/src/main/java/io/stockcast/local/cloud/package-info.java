/** What stands for Amazon's services: S3, Lambda and EventBridge. */
package io.stockcast.local.cloud;
