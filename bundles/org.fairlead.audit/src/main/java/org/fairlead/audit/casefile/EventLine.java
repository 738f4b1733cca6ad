// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.casefile;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.fairlead.model.casefile.AuditEvent;
import org.fairlead.model.casefile.CasefileFactory;
import org.fairlead.model.casefile.Change;
import org.fairlead.model.casefile.EventKind;

/**
 * The canonical form of an event: one line of JSON with its members in a fixed order and without white space. Its UTF-8 bytes without the line end are
 * what the digest of the event is taken of. docs/case-format.md defines it.
 */
final class EventLine {
    private static final JsonFactory JSON = new JsonFactory();

    private EventLine() {}

    /** The line of an event, without line end. */
    static String of(AuditEvent event) {
        StringBuilder line = new StringBuilder("{\"sequence\":").append(event.getSequence());
        member(line, ",\"time\":", event.getTime());
        member(line, ",\"clock\":", event.getClock());
        member(line, ",\"person\":", event.getPerson());
        member(line, ",\"kind\":", event.getKind().getLiteral());
        member(line, ",\"reason\":", event.getReason());
        member(line, ",\"origin\":", event.getOrigin());
        line.append(",\"undoes\":").append(event.getUndoes()).append(",\"changes\":[");
        String separator = "";
        for (Change change : event.getChanges()) {
            member(line.append(separator), "{\"subject\":", change.getSubject());
            member(line, ",\"label\":", change.getLabel());
            member(line, ",\"field\":", change.getField());
            member(line, ",\"before\":", change.getBefore());
            member(line, ",\"after\":", change.getAfter());
            line.append('}');
            separator = ",";
        }
        member(line.append(']'), ",\"previous\":", event.getPrevious());
        return line.append('}').toString();
    }

    /**
     * The event of a line; its digest is set.
     *
     * @throws CaseException when the line is not in the canonical form
     */
    static AuditEvent parse(String line) throws CaseException {
        AuditEvent event = CasefileFactory.eINSTANCE.createAuditEvent();
        try (JsonParser json = JSON.createParser(line)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                json.nextToken();
                member(event, name, json);
            }
        } catch (IOException e) {
            throw new CaseException("This is no event: " + start(line), e);
        }
        if (!of(event).equals(line)) {
            throw new CaseException("This is not the form of an event: " + start(line));
        }
        event.setHash(Sha256.of(line));
        return event;
    }

    private static void member(AuditEvent event, String name, JsonParser json) throws IOException {
        switch (name) {
            case "sequence" -> event.setSequence(json.getLongValue());
            case "undoes" -> event.setUndoes(json.getLongValue());
            case "changes" -> changes(event, json);
            case "time" -> event.setTime(json.getText());
            case "clock" -> event.setClock(json.getText());
            case "person" -> event.setPerson(json.getText());
            case "kind" -> event.setKind(kind(json.getText()));
            case "reason" -> event.setReason(json.getText());
            case "origin" -> event.setOrigin(json.getText());
            case "previous" -> event.setPrevious(json.getText());
            default -> throw new IOException("An event has no " + name + ".");
        }
    }

    private static EventKind kind(String literal) throws IOException {
        EventKind kind = EventKind.get(literal);
        if (kind == null) {
            throw new IOException(literal + " is no kind of event.");
        }
        return kind;
    }

    private static void changes(AuditEvent event, JsonParser json) throws IOException {
        while (json.nextToken() == JsonToken.START_OBJECT) {
            Change change = CasefileFactory.eINSTANCE.createChange();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                json.nextToken();
                switch (name) {
                    case "subject" -> change.setSubject(json.getText());
                    case "label" -> change.setLabel(json.getText());
                    case "field" -> change.setField(json.getText());
                    case "before" -> change.setBefore(json.getText());
                    case "after" -> change.setAfter(json.getText());
                    default -> throw new IOException("A change has no " + name + ".");
                }
            }
            event.getChanges().add(change);
        }
    }

    private static String start(String line) {
        return line.length() > 60 ? line.substring(0, 60) + "…" : line;
    }

    private static void member(StringBuilder line, String name, String value) {
        line.append(name).append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                line.append('\\').append(c);
            } else if (c < ' ') {
                line.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            } else {
                line.append(c);
            }
        }
        line.append('"');
    }
}
