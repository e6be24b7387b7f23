package io.stockcast.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ElementTest {

    @Test
    void textAndAttributes_shouldNotBecomeMarkup() {
        Element element = Element.of("p", "S&P <500>").with("title", "\"><script>");

        assertThat(element).hasToString("<p title=\"&quot;>&lt;script>\">S&amp;P &lt;500></p>");
    }

    @Test
    void quotesOfAStyle_shouldStay() {
        assertThat(Element.of("style", "p{font:1rem \"Inter\"}")).hasToString("<style>p{font:1rem \"Inter\"}</style>");
    }

    @Test
    void children_shouldStandInOrder() {
        Element element = Element.of("ul", List.of(Element.of("li", 1), Element.of("li", 2)), "end");

        assertThat(element).hasToString("<ul><li>1</li><li>2</li>end</ul>");
    }

    @Test
    void voidElement_shouldNotBeClosed() {
        assertThat(Element.of("meta").with("charset", "utf-8")).hasToString("<meta charset=\"utf-8\">");
    }
}
