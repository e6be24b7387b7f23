package io.stockcast.functions.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.functions.pages.PageHead.Image;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HeadHtmlTest {

    private static final String HTML = """
            <!doctype html>
            <html lang="en">
              <head>
                <meta charset="utf-8" />
                <meta
                  name="description"
                  content="Of every page."
                />
                <title>Stockcast</title>
                <script type="module" src="/assets/index-1a2b.js"></script>
              </head>
              <body><div id="root"></div></body>
            </html>
            """;

    private static final PageHead HEAD = new PageHead(
            "S&P 500 · Stockcast",
            "It \"may\" close < 2,000 or > 1,900 for $1.",
            "https://site.example/instruments/GSPC",
            Optional.of(new Image("https://site.example/card.png", "The fan")),
            Optional.of("https://site.example/feed.atom"));

    @Test
    void page_shouldHaveItsOwnHeadAlone() {
        assertThat(HeadHtml.write(HTML, HEAD))
                .doesNotContain("<title>Stockcast</title>", "Of every page.")
                .contains(
                        "<title>S&amp;P 500 · Stockcast</title>",
                        "<meta name=\"description\" content=\"It &quot;may&quot; close &lt; 2,000 or &gt; 1,900 for $1.\" />",
                        "<link rel=\"canonical\" href=\"https://site.example/instruments/GSPC\" />",
                        "<meta property=\"og:url\" content=\"https://site.example/instruments/GSPC\" />",
                        "<meta property=\"og:image\" content=\"https://site.example/card.png\" />",
                        "<meta name=\"twitter:card\" content=\"summary_large_image\" />",
                        "<meta name=\"twitter:image:alt\" content=\"The fan\" />",
                        "href=\"https://site.example/feed.atom\" />\n  </head>");
    }

    @Test
    void page_shouldStillStartTheSite() {
        assertThat(HeadHtml.write(HTML, HEAD))
                .contains(
                        "<meta charset=\"utf-8\" />",
                        "<script type=\"module\" src=\"/assets/index-1a2b.js\"></script>",
                        "<body><div id=\"root\">");
    }

    @Test
    void page_shouldBeginWithItsWordsUntilItsCodeHasCome() {
        assertThat(HeadHtml.write(HTML, HEAD))
                .contains("<div id=\"root\"><main class=\"first-words\"><h1>S&amp;P 500</h1>"
                        + "<p>It &quot;may&quot; close &lt; 2,000 or &gt; 1,900 for $1.</p>"
                        + "<p class=\"small\">Not financial advice.</p></main></div>");
    }

    @Test
    void htmlWithoutAHead_shouldStayAsItIs() {
        assertThat(HeadHtml.write("<title>Stockcast</title>", HEAD)).isEqualTo("<title>Stockcast</title>");
    }

    @Test
    void pageWithoutAnImage_shouldPromiseNone() {
        PageHead bare = new PageHead("Title", "Words", "https://site.example/", Optional.empty(), Optional.empty());

        assertThat(HeadHtml.write(HTML, bare))
                .contains("<meta name=\"twitter:card\" content=\"summary\" />")
                .doesNotContain("og:image", "application/atom+xml");
    }
}
