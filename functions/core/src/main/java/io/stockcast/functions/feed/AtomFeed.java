package io.stockcast.functions.feed;

import io.stockcast.functions.sentences.SiteAddress;
import java.io.StringWriter;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A feed in the form of RFC 4287.
 *
 * @param id never changes and is no other feed's
 * @param self its own address; empty where that is a secret, which no copy of the feed may tell
 * @param page the page that it tells the news of
 * @param entries the newest first
 */
public record AtomFeed(
        String title,
        String subtitle,
        String id,
        Optional<String> self,
        String page,
        SiteAddress site,
        List<FeedEntry> entries) {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final Comparator<FeedEntry> NEWEST_FIRST =
            Comparator.comparing(FeedEntry::updated).reversed().thenComparing(FeedEntry::id);

    public AtomFeed {
        entries = entries.stream().sorted(NEWEST_FIRST).toList();
    }

    /** A feed that anybody may read, which its address identifies. */
    public static AtomFeed at(
            String address, String title, String subtitle, String page, SiteAddress site, List<FeedEntry> entries) {
        return new AtomFeed(title, subtitle, address, Optional.of(address), page, site, entries);
    }

    /** The feed as XML. */
    public String write() {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            feed(xml);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a feed cannot be written", e);
        }
        return text.toString();
    }

    private void feed(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", "en");
        element(xml, "id", id);
        element(xml, "title", title);
        element(xml, "subtitle", subtitle);
        element(xml, "updated", updated().toString());
        if (self.isPresent()) {
            link(xml, "self", self.get(), "application/atom+xml");
        }
        link(xml, "alternate", page, "text/html");
        author(xml);
        element(xml, "icon", site.of("/favicon.svg"));
        for (FeedEntry entry : entries) {
            entry(xml, entry);
        }
        xml.writeEndElement();
    }

    private static void entry(XMLStreamWriter xml, FeedEntry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", entry.id());
        element(xml, "title", entry.title());
        element(xml, "published", entry.updated().toString());
        element(xml, "updated", entry.updated().toString());
        link(xml, "alternate", entry.page(), "text/html");
        element(xml, "summary", entry.summary());
        xml.writeEndElement();
    }

    // While there is no entry, nothing has changed since ever.
    private Instant updated() {
        return entries.isEmpty() ? Instant.EPOCH : entries.get(0).updated();
    }

    private void author(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("author");
        element(xml, "name", "Stockcast");
        element(xml, "uri", site.of("/"));
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address, String type)
            throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address);
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
