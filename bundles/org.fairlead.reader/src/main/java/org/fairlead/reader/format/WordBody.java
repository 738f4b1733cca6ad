// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.format;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.fairlead.model.transcript.MarkKind;
import org.fairlead.reader.UnreadableException;
import org.fairlead.reader.format.Content.Mark;

/** Text of word/document.xml: paragraphs become lines, insertions are kept, deletions are left out and marked. */
final class WordBody {
    private final String fileName;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder deleted = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();
    private boolean changes;
    private boolean comments;
    private int deleting;
    private boolean inText;

    WordBody(String fileName) {
        this.fileName = fileName;
    }

    Content read(byte[] xml) throws UnreadableException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
            while (reader.hasNext()) {
                event(reader);
            }
        } catch (XMLStreamException e) {
            throw new UnreadableException(
                    fileName + " is a broken Word document: its body ends or breaks in line "
                            + e.getLocation().getLineNumber() + "; well-formed XML without entities was expected.",
                    e);
        }
        List<String> warnings = new ArrayList<>();
        if (changes) {
            warnings.add("The document holds tracked changes: the text was read as if all were accepted.");
        }
        if (comments) {
            warnings.add("The document holds comments: they are no part of the text that was read.");
        }
        return new Content("docx", "", "", text.toString(), marks, warnings);
    }

    private void event(XMLStreamReader reader) throws XMLStreamException, UnreadableException {
        int event = reader.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
            start(reader.getLocalName());
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            end(reader.getLocalName());
        } else if (event == XMLStreamConstants.CHARACTERS && inText) {
            (deleting > 0 ? deleted : text).append(reader.getText());
        } else if (event == XMLStreamConstants.ENTITY_REFERENCE || event == XMLStreamConstants.DTD) {
            throw new UnreadableException(
                    fileName
                            + " declares a document type or entities, which Word never does; a .docx file written by Word was expected.");
        }
    }

    private void start(String name) {
        switch (name) {
            case "t", "delText" -> inText = true;
            case "tab" -> text.append('\t');
            case "br", "cr" -> text.append('\n');
            case "noBreakHyphen" -> text.append('-');
            case "ins", "moveTo" -> changes = true;
            case "del", "moveFrom" -> {
                changes = true;
                deleting++;
            }
            case "commentReference" -> comments = true;
            default -> {}
        }
    }

    private void end(String name) {
        switch (name) {
            case "t", "delText" -> inText = false;
            case "p" -> text.append("\n\n");
            case "del", "moveFrom" -> {
                deleting--;
                if (deleting == 0 && !deleted.isEmpty()) {
                    marks.add(new Mark(text.length(), MarkKind.OMITTED, deleted.toString()));
                    deleted.setLength(0);
                }
            }
            default -> {}
        }
    }
}
