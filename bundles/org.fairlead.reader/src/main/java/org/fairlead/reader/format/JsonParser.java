// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.format;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fairlead.reader.UnreadableException;

/** Reads JSON (RFC 8259) into maps, lists, strings, numbers and booleans; null becomes false. Nesting is bounded, so that a hostile file cannot exhaust the stack. */
final class JsonParser {
    private static final int DEEPEST = 100;

    private final String text;
    private final String fileName;
    private int at;

    JsonParser(String text, String fileName) {
        this.text = text;
        this.fileName = fileName;
    }

    Object parse() throws UnreadableException {
        Object value = value(0);
        skip();
        if (at < text.length()) {
            throw wrong("the end");
        }
        return value;
    }

    private Object value(int depth) throws UnreadableException {
        skip();
        if (depth > DEEPEST) {
            throw wrong("less nesting");
        }
        char c = peek();
        if (c == '{') {
            return object(depth);
        }
        if (c == '[') {
            return array(depth);
        }
        if (c == '"') {
            return string();
        }
        for (String word : new String[] {"true", "false", "null"}) {
            if (text.startsWith(word, at)) {
                at += word.length();
                return "true".equals(word);
            }
        }
        return number();
    }

    private Map<String, Object> object(int depth) throws UnreadableException {
        Map<String, Object> map = new LinkedHashMap<>();
        at++;
        skip();
        while (peek() != '}') {
            skip();
            String name = string();
            skip();
            expect(':');
            map.put(name, value(depth + 1));
            skip();
            if (peek() != '}') {
                expect(',');
                skip();
            }
        }
        at++;
        return map;
    }

    private List<Object> array(int depth) throws UnreadableException {
        List<Object> list = new ArrayList<>();
        at++;
        skip();
        while (peek() != ']') {
            list.add(value(depth + 1));
            skip();
            if (peek() != ']') {
                expect(',');
                skip();
            }
        }
        at++;
        return list;
    }

    private String string() throws UnreadableException {
        expect('"');
        StringBuilder out = new StringBuilder();
        for (char c = next(); c != '"'; c = next()) {
            out.append(c == '\\' ? escape() : c);
        }
        return out.toString();
    }

    private char escape() throws UnreadableException {
        char c = next();
        if (c != 'u') {
            int i = "bfnrt".indexOf(c);
            return i < 0 ? c : "\b\f\n\r\t".charAt(i);
        }
        if (at + 4 > text.length()) {
            throw wrong("four hexadecimal digits");
        }
        try {
            char found = (char) Integer.parseInt(text, at, at + 4, 16);
            at += 4;
            return found;
        } catch (NumberFormatException e) {
            throw wrong("four hexadecimal digits");
        }
    }

    private Number number() throws UnreadableException {
        int begin = at;
        while (at < text.length() && "+-0123456789.eE".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        if (begin == at || at - begin > 40) {
            throw wrong("a value");
        }
        try {
            return new BigDecimal(text.substring(begin, at));
        } catch (NumberFormatException e) {
            throw wrong("a number");
        }
    }

    private void skip() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private char peek() throws UnreadableException {
        if (at >= text.length()) {
            throw wrong("more text, the file is cut off");
        }
        return text.charAt(at);
    }

    private char next() throws UnreadableException {
        char c = peek();
        at++;
        return c;
    }

    private void expect(char c) throws UnreadableException {
        if (peek() != c) {
            throw wrong("'" + c + "'");
        }
        at++;
    }

    private UnreadableException wrong(String expected) {
        long line = text.substring(0, Math.min(at, text.length()))
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                + 1;
        return new UnreadableException(
                fileName + " is faulty JSON in line " + line + "; " + expected + " was expected.");
    }
}
