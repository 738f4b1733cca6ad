// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;

/** What every part of the file is written with. */
final class JsonFields {
    /** Writes one item of an array. */
    interface Item<T> {
        void write(T value) throws IOException;
    }

    private final JsonGenerator json;

    JsonFields(JsonGenerator json) {
        this.json = json;
    }

    void text(String name, String value) throws IOException {
        json.writeFieldName(name);
        text(value);
    }

    /** Half a surrogate pair has no UTF-8: a text that holds one is written in ASCII with escapes, which keeps it exactly. */
    void text(String value) throws IOException {
        json.setHighestNonEscapedChar(isWellFormed(value) ? 0 : 127);
        json.writeString(value);
        json.setHighestNonEscapedChar(0);
    }

    void number(String name, long value) throws IOException {
        json.writeNumberField(name, value);
    }

    void number(String name, BigDecimal value) throws IOException {
        json.writeFieldName(name);
        json.writeNumber(value);
    }

    void number(String name, double value) throws IOException {
        json.writeNumberField(name, value);
    }

    void flag(String name, boolean value) throws IOException {
        json.writeBooleanField(name, value);
    }

    void texts(String name, List<String> values) throws IOException {
        array(name, values, this::text);
    }

    /** An array of objects; the item writes the fields of one. */
    <T> void objects(String name, List<? extends T> values, Item<T> fields) throws IOException {
        array(name, values, v -> {
            json.writeStartObject();
            fields.write(v);
            json.writeEndObject();
        });
    }

    /** An object; the item writes its fields. */
    <T> void object(String name, T value, Item<T> fields) throws IOException {
        json.writeObjectFieldStart(name);
        fields.write(value);
        json.writeEndObject();
    }

    private <T> void array(String name, List<? extends T> values, Item<T> item) throws IOException {
        json.writeArrayFieldStart(name);
        for (T value : values) {
            item.write(value);
        }
        json.writeEndArray();
    }

    private static boolean isWellFormed(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isSurrogate(c)) {
                if (!Character.isHighSurrogate(c)
                        || i + 1 == value.length()
                        || !Character.isLowSurrogate(value.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }
}
