/** The group of functions for people who are signed in. */
package io.stockcast.functions.personal;
