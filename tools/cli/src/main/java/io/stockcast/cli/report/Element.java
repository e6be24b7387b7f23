package io.stockcast.cli.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An element of HTML or SVG; text and attributes are escaped. */
final class Element {

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Object> children = new ArrayList<>();

    private Element(String name) {
        this.name = name;
    }

    /** An element around text and other elements. */
    static Element of(String name, Object... children) {
        return new Element(name).add(children);
    }

    Element with(String attribute, Object value) {
        attributes.put(attribute, value.toString());
        return this;
    }

    /** Adds elements, lists of elements and whatever else as text. */
    Element add(Object... more) {
        for (Object child : more) {
            if (child instanceof List<?> list) {
                children.addAll(list);
            } else {
                children.add(child);
            }
        }
        return this;
    }

    @Override
    public String toString() {
        StringBuilder html = new StringBuilder();
        writeTo(html);
        return html.toString();
    }

    private void writeTo(StringBuilder html) {
        html.append('<').append(name);
        attributes.forEach((attribute, value) -> html.append(' ')
                .append(attribute)
                .append("=\"")
                .append(escaped(value).replace("\"", "&quot;"))
                .append('"'));
        html.append('>');
        if (name.equals("meta")) {
            return;
        }
        for (Object child : children) {
            if (child instanceof Element element) {
                element.writeTo(html);
            } else {
                html.append(escaped(child.toString()));
            }
        }
        html.append("</").append(name).append('>');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
