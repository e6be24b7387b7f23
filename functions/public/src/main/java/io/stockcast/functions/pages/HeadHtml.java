package io.stockcast.functions.pages;

import io.stockcast.functions.pages.card.CardImage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes a head into the site's HTML, in place of the one that stands for every page, and what it says as the first words
 * of the page: they can be read before its code has come, and are replaced by it.
 */
final class HeadHtml {

    private static final Pattern OWN =
            Pattern.compile("\\s*<title>[^<]*</title>|\\s*<meta\\s+name=\"description\"[^>]*>");
    private static final Pattern END = Pattern.compile("(?=\\s*</head>)");
    private static final String ROOT = "<div id=\"root\"></div>";
    private static final String SITE_NAME = " · Stockcast";

    private HeadHtml() {}

    /** The page with this head; what loads the site stays as it is. HTML without a head is returned as it is. */
    static String write(String html, PageHead head) {
        if (!END.matcher(html).find()) {
            return html;
        }
        String bare = OWN.matcher(html).replaceAll("").replace(ROOT, firstWords(head));
        return END.matcher(bare).replaceFirst(Matcher.quoteReplacement("\n    " + String.join("\n    ", tags(head))));
    }

    private static String firstWords(PageHead head) {
        return "<div id=\"root\"><main class=\"first-words\"><h1>"
                + escaped(head.title().replace(SITE_NAME, "")) + "</h1><p>" + escaped(head.description())
                + "</p><p class=\"small\">Not financial advice.</p></main></div>";
    }

    private static List<String> tags(PageHead head) {
        List<String> tags = new ArrayList<>(List.of(
                "<title>" + escaped(head.title()) + "</title>",
                named("description", head.description()),
                "<link rel=\"canonical\" href=\"" + escaped(head.canonical()) + "\" />",
                property("og:type", "website"),
                property("og:site_name", "Stockcast"),
                property("og:title", head.title()),
                property("og:description", head.description()),
                property("og:url", head.canonical()),
                named("twitter:title", head.title()),
                named("twitter:description", head.description()),
                named("twitter:card", head.image().isPresent() ? "summary_large_image" : "summary")));
        head.image().ifPresent(image -> tags.addAll(tags(image)));
        head.feed()
                .ifPresent(
                        feed -> tags.add("<link rel=\"alternate\" type=\"application/atom+xml\" title=\"Forecasts and"
                                + " outcomes\" href=\"" + escaped(feed) + "\" />"));
        return tags;
    }

    private static List<String> tags(PageHead.Image image) {
        return List.of(
                property("og:image", image.address()),
                property("og:image:type", "image/png"),
                property("og:image:width", Integer.toString(CardImage.WIDTH)),
                property("og:image:height", Integer.toString(CardImage.HEIGHT)),
                property("og:image:alt", image.description()),
                named("twitter:image", image.address()),
                named("twitter:image:alt", image.description()));
    }

    private static String property(String name, String content) {
        return "<meta property=\"" + name + "\" content=\"" + escaped(content) + "\" />";
    }

    private static String named(String name, String content) {
        return "<meta name=\"" + name + "\" content=\"" + escaped(content) + "\" />";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
