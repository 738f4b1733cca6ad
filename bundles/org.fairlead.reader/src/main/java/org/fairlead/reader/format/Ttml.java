// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.format;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.fairlead.reader.UnreadableException;

/** TTML captions (W3C Timed Text Markup Language 2). Paragraphs are captions; an agent is who speaks; what stands outside of paragraphs is no speech. */
final class Ttml implements Format {
    @Override
    public String name() {
        return "ttml";
    }

    @Override
    public boolean accepts(byte[] bytes) {
        return Head.of(bytes).contains("http://www.w3.org/ns/ttml");
    }

    @Override
    public Content read(byte[] bytes, String fileName) throws UnreadableException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false); // no entities, from nowhere
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        Captions captions = new Captions();
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            Map<String, String> agents = new HashMap<>();
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    element(xml, agents, captions);
                }
            }
            String encoding = xml.getEncoding();
            return captions.content(
                    name(), new Encodings.Decoded("", encoding == null ? "UTF-8" : encoding, List.of()));
        } catch (XMLStreamException e) {
            throw new UnreadableException(
                    fileName + ", line " + e.getLocation().getLineNumber()
                            + ", is no well-formed TTML; captions as the W3C describes them were expected.",
                    e);
        }
    }

    private static void element(XMLStreamReader xml, Map<String, String> agents, Captions captions)
            throws XMLStreamException {
        if (xml.getLocalName().equals("agent")) {
            agents.put(attribute(xml, "id"), words(xml).strip());
        } else if (xml.getLocalName().equals("p")) {
            String time = attribute(xml, "begin");
            String speaker = agents.getOrDefault(attribute(xml, "agent"), "");
            String words = words(xml).replaceAll("[\\s\u00a0]+", " ").strip();
            captions.add(time, speaker.isEmpty() ? words : "<v " + speaker + ">" + words);
        }
    }

    /** The value of an attribute whatever its namespace, empty where there is none: files disagree about prefixes. */
    private static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** All characters inside the element at hand, a line break as a blank; the reader stands at its end afterwards. */
    private static String words(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder words = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                words.append(' ');
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                words.append(xml.getText());
            }
        }
        return words.toString();
    }
}
