/** Holds Terraform to the contract and to the code. */
package io.stockcast.checks;
