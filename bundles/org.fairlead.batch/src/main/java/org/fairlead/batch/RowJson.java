// SPDX-License-Identifier: EPL-2.0
package org.fairlead.batch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fairlead.audit.portfolio.CallRow;
import org.fairlead.audit.portfolio.FindingRow;
import org.fairlead.audit.portfolio.StateRow;

/** A row as one line of JSON, and back; docs/json.md describes the fields. Half surrogate pairs stay as they are, escaped. */
final class RowJson {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final int ASCII = 127;

    /** Reads the value that the parser stands on. */
    private interface Value<T> {
        T read(JsonParser parser) throws IOException;
    }

    private RowJson() {}

    /** Writes a row and the end of its line; the stream stays open. */
    static void write(CallRow row, OutputStream out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setHighestNonEscapedChar(ASCII);
            json.writeStartObject();
            json.writeStringField("path", row.path());
            json.writeStringField("sha256", row.sha256());
            json.writeNumberField("bytes", row.bytes());
            json.writeStringField("title", row.title());
            json.writeStringField("issuer", row.issuer());
            json.writeStringField("date", row.date());
            json.writeStringField("profile", row.profile());
            json.writeNumberField("turns", row.turns());
            json.writeNumberField("statements", row.statements());
            json.writeStringField("error", row.error());
            json.writeArrayFieldStart("warnings");
            for (String warning : row.warnings()) {
                json.writeString(warning);
            }
            json.writeEndArray();
            json.writeObjectFieldStart("states");
            for (StateRow state : row.states()) {
                json.writeStringField(state.rule(), state.state());
            }
            json.writeEndObject();
            json.writeArrayFieldStart("findings");
            for (FindingRow finding : row.findings()) {
                write(finding, json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void write(FindingRow finding, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", finding.id());
        json.writeStringField("fingerprint", finding.fingerprint());
        json.writeStringField("rule", finding.rule());
        json.writeStringField("element", finding.element());
        json.writeStringField("severity", finding.severity());
        json.writeStringField("state", finding.state());
        json.writeStringField("message", finding.message());
        json.writeNumberField("begin", finding.begin());
        json.writeNumberField("end", finding.end());
        json.writeNumberField("line", finding.line());
        json.writeStringField("section", finding.section());
        json.writeStringField("role", finding.role());
        json.writeStringField("speaker", finding.speaker());
        json.writeStringField("quote", finding.quote());
        json.writeEndObject();
    }

    /**
     * Reads a row.
     *
     * @throws IOException when the line is no whole row, as after a stop in the middle of writing
     */
    static CallRow read(byte[] line, int length) throws IOException {
        Map<String, String> fields = new HashMap<>();
        List<String> warnings = new ArrayList<>();
        List<StateRow> states = new ArrayList<>();
        List<FindingRow> findings = new ArrayList<>();
        try (JsonParser parser = FACTORY.createParser(line, 0, length)) {
            expect(parser.nextToken(), JsonToken.START_OBJECT);
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                switch (name) {
                    case "warnings" -> warnings.addAll(array(parser, JsonParser::getText));
                    case "states" -> texts(parser).forEach((rule, state) -> states.add(new StateRow(rule, state)));
                    case "findings" -> findings.addAll(array(parser, RowJson::finding));
                    default -> fields.put(name, parser.getText());
                }
            }
            expect(parser.currentToken(), JsonToken.END_OBJECT);
        }
        return new CallRow(
                text(fields, "path"),
                text(fields, "sha256"),
                Long.parseLong(text(fields, "bytes")),
                text(fields, "title"),
                text(fields, "issuer"),
                text(fields, "date"),
                text(fields, "profile"),
                number(fields, "turns"),
                number(fields, "statements"),
                text(fields, "error"),
                List.copyOf(warnings),
                List.copyOf(states),
                List.copyOf(findings));
    }

    /** The path of a row, which is its first field. */
    static String path(byte[] line, int length) throws IOException {
        try (JsonParser parser = FACTORY.createParser(line, 0, length)) {
            expect(parser.nextToken(), JsonToken.START_OBJECT);
            if (!"path".equals(parser.nextFieldName())) {
                throw new IOException("a row that does not begin with its path");
            }
            expect(parser.nextToken(), JsonToken.VALUE_STRING);
            return parser.getText();
        }
    }

    private static FindingRow finding(JsonParser parser) throws IOException {
        Map<String, String> fields = texts(parser);
        return new FindingRow(
                text(fields, "id"),
                text(fields, "fingerprint"),
                text(fields, "rule"),
                text(fields, "element"),
                text(fields, "severity"),
                text(fields, "state"),
                text(fields, "message"),
                number(fields, "begin"),
                number(fields, "end"),
                number(fields, "line"),
                text(fields, "section"),
                text(fields, "role"),
                text(fields, "speaker"),
                text(fields, "quote"));
    }

    private static Map<String, String> texts(JsonParser parser) throws IOException {
        Map<String, String> fields = new LinkedHashMap<>();
        expect(parser.currentToken(), JsonToken.START_OBJECT);
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            fields.put(name, parser.getText());
        }
        expect(parser.currentToken(), JsonToken.END_OBJECT);
        return fields;
    }

    private static <T> List<T> array(JsonParser parser, Value<T> value) throws IOException {
        List<T> values = new ArrayList<>();
        expect(parser.currentToken(), JsonToken.START_ARRAY);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value.read(parser));
        }
        return values;
    }

    private static String text(Map<String, String> fields, String name) throws IOException {
        String value = fields.get(name);
        if (value == null) {
            throw new IOException("a row without the field " + name);
        }
        return value;
    }

    private static int number(Map<String, String> fields, String name) throws IOException {
        try {
            return Integer.parseInt(text(fields, name));
        } catch (NumberFormatException e) {
            throw new IOException("a row whose field " + name + " is no number", e);
        }
    }

    private static void expect(JsonToken found, JsonToken expected) throws IOException {
        if (found != expected) {
            throw new IOException("a row with " + found + " where " + expected + " was expected");
        }
    }
}
