package io.stockcast.cli.report;

/** A part of the page under a heading: words in a reading column, figures as wide as the page. */
final class Section {

    private final Element element;

    Section(String heading) {
        element = Element.of("section", Element.of("h2", heading));
    }

    Section say(String words) {
        element.add(Element.of("p", words));
        return this;
    }

    Section show(Element... elements) {
        element.add((Object[]) elements);
        return this;
    }

    Element element() {
        return element;
    }

    /** Figures side by side where there is room. */
    static Element grid() {
        return Element.of("div").with("class", "grid");
    }

    /** A plot with its title above and what to see in it below. */
    static Element figure(String title, Plot plot, Object... caption) {
        return Element.of(
                "figure",
                Element.of("h3", title),
                plot.element(),
                Element.of("figcaption").add(caption));
    }

    /** A line of a legend: a mark drawn as in the plot, and what it stands for. */
    static Element key(String style, String words) {
        Element mark = Element.of("svg", Element.of("path").with("class", style).with("d", "M0 6H24"))
                .with("viewBox", "0 0 24 12")
                .with("aria-hidden", "true");
        return Element.of("span", mark, words).with("class", "key");
    }
}
