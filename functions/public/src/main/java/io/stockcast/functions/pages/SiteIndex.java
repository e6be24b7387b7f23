package io.stockcast.functions.pages;

/** The HTML with which every page of the site starts. */
interface SiteIndex {

    /** As it was last published; an {@code UnavailableException} where it has never been read. */
    String html();
}
