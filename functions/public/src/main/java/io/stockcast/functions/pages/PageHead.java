package io.stockcast.functions.pages;

import java.util.Optional;

/**
 * What a page says of itself.
 *
 * @param canonical the one address that it is known by
 * @param image its picture; empty where there is none
 * @param feed where news of it are; empty where there are none
 */
record PageHead(String title, String description, String canonical, Optional<Image> image, Optional<String> feed) {

    /** A picture of {@value io.stockcast.functions.pages.card.CardImage#WIDTH} pixels by {@value io.stockcast.functions.pages.card.CardImage#HEIGHT}. */
    record Image(String address, String description) {}
}
