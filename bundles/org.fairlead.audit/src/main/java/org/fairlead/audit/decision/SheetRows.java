// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.decision;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The cells of a workbook as texts, row by row; a number is its digits as stored. Formulas give the value that was stored with them. */
final class SheetRows {
    /** Told each row in order. */
    interface Sink {
        /**
         * A row that has cells.
         *
         * @param number from 1
         * @param cells  by column, from 0; those without a value are left out
         * @return whether to go on with this sheet
         */
        boolean row(int number, Map<Integer, String> cells);
    }

    /** Told each sheet before its rows. */
    interface Sheets {
        Sink sheet(String name);
    }

    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final WorkbookParts parts;
    private final List<String> shared = new ArrayList<>();
    private boolean from1904;

    SheetRows(WorkbookParts parts) {
        this.parts = parts;
    }

    /** Whether dates of the workbook count from 1904, as old Macintosh programs did. */
    boolean isFrom1904() {
        return from1904;
    }

    void read(Sheets sheets) throws IOException {
        Map<String, String> targets = parts.read(RELATIONS, SheetRows::targets);
        Map<String, String> names = parts.read("xl/workbook.xml", this::sheets);
        if (parts.has("xl/sharedStrings.xml")) {
            parts.read("xl/sharedStrings.xml", this::strings);
        }
        for (Map.Entry<String, String> sheet : names.entrySet()) {
            String target = targets.getOrDefault(sheet.getValue(), "");
            Sink sink = sheets.sheet(sheet.getKey());
            parts.read(target, xml -> rows(xml, sink));
        }
    }

    private static Map<String, String> targets(XMLStreamReader xml) throws XMLStreamException {
        Map<String, String> targets = new HashMap<>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("Relationship")) {
                String target = attribute(xml, "Target");
                targets.put(attribute(xml, "Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        }
        return targets;
    }

    /** Names of the sheets in order, each with the id of its relation. Sheets of charts alone have no rows. */
    private Map<String, String> sheets(XMLStreamReader xml) throws XMLStreamException {
        Map<String, String> sheets = new LinkedHashMap<>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "workbookPr" -> from1904 = List.of("1", "true").contains(attribute(xml, "date1904"));
                    case "sheet" -> sheets.put(attribute(xml, "name"), relation(xml));
                    default -> {
                        // views, names and the like: nothing that is asked for
                    }
                }
            }
        }
        return sheets;
    }

    /** Its namespace depends on whether the workbook is in the strict form of the format. */
    private static String relation(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String namespace = xml.getAttributeNamespace(i);
            if (xml.getAttributeLocalName(i).equals("id") && namespace != null && !namespace.isEmpty()) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private boolean strings(XMLStreamReader xml) throws XMLStreamException, IOException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("si")) {
                shared.add(text(xml, "si"));
            }
        }
        return true;
    }

    private boolean rows(XMLStreamReader xml, Sink sink) throws XMLStreamException, IOException {
        int row = 0;
        int column = -1;
        Map<Integer, String> cells = new HashMap<>();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("row")) {
                row = number(attribute(xml, "r"), row + 1);
                column = -1;
                cells.clear();
            } else if (event == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("c")) {
                column = column(attribute(xml, "r"), column + 1);
                String value = cell(xml, attribute(xml, "t"));
                if (!value.isEmpty()) {
                    cells.put(column, value);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("row")
                    && !cells.isEmpty()
                    && !sink.row(row, cells)) {
                return true;
            }
        }
        return true;
    }

    private String cell(XMLStreamReader xml, String type) throws XMLStreamException, IOException {
        String value = "";
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals("c"))) {
            if (xml.isStartElement() && xml.getLocalName().equals("v")) {
                value = parts.text(xml);
            } else if (xml.isStartElement() && xml.getLocalName().equals("is")) {
                return text(xml, "is");
            }
        }
        if (type.equals("s")) {
            int at = number(value, -1);
            return at >= 0 && at < shared.size() ? shared.get(at) : "";
        }
        return type.equals("str") ? unescaped(value) : value;
    }

    /** The runs of a text joined, without the phonetic guide beside them. */
    private String text(XMLStreamReader xml, String end) throws XMLStreamException, IOException {
        StringBuilder text = new StringBuilder();
        boolean phonetic = false;
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals(end))) {
            if (xml.isStartElement() && xml.getLocalName().equals("t")) {
                text.append(phonetic ? "" : parts.text(xml));
            } else if (xml.isStartElement() && xml.getLocalName().equals("rPh")) {
                phonetic = true;
            } else if (xml.isEndElement() && xml.getLocalName().equals("rPh")) {
                phonetic = false;
            }
        }
        return unescaped(text.toString());
    }

    /** Undoes the escapes of characters (ECMA-376, ST_Xstring). */
    private static String unescaped(String text) {
        return text.contains("_x")
                ? ESCAPE.matcher(text)
                        .replaceAll(
                                m -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 16))))
                : text;
    }

    /** "C7" is column 2; a cell without a place follows the one before. */
    private static int column(String place, int next) {
        int column = 0;
        for (int i = 0; i < place.length() && i < 3 && Character.isLetter(place.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(place.charAt(i)) - 'A' + 1;
        }
        return column == 0 ? next : column - 1;
    }

    private static int number(String digits, int otherwise) {
        try {
            return digits.isEmpty() ? otherwise : Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}
