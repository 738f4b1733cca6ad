// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.decision;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The parts of a workbook's package, each read once as a stream, within limits that no workbook of a review comes near. */
final class WorkbookParts implements AutoCloseable {
    static final int MOST_PARTS = 10_000;
    /** Of all parts together, unpacked: a workbook of 100,000 findings has a quarter of it. */
    static final long MOST_BYTES = 2_000_000_000;
    /** How many bytes one packed byte may become, beyond the first ones: sheets of real words stay below a third of it. */
    private static final int MOST_RATIO = 150;

    private static final long UNCHECKED_BYTES = 20_000_000;
    /** Of one cell: a spreadsheet program allows 32,767 characters, each of them up to seven when it is escaped. */
    private static final int MOST_CHARACTERS = 300_000;

    private static final XMLInputFactory XML = secured();

    private final Path file;
    private final ZipFile zip;
    private long left = MOST_BYTES;

    /** What is read from one part. */
    interface Reading<T> {
        T read(XMLStreamReader xml) throws XMLStreamException, IOException;
    }

    WorkbookParts(Path file) throws IOException {
        this.file = file;
        try {
            zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException e) {
            throw new WorkbookException(file + " is damaged: " + e.getMessage() + ".", e);
        }
        try {
            checkContent();
        } catch (IOException e) {
            zip.close();
            throw e;
        }
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /** @throws WorkbookException when the part is missing, damaged or too large */
    <T> T read(String part, Reading<T> reading) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw new WorkbookException(file + " is damaged: its part " + part + " is missing.");
        }
        try (InputStream in = new Counted(zip.getInputStream(entry), entry.getCompressedSize())) {
            XMLStreamReader xml = XML.createXMLStreamReader(in);
            try {
                return reading.read(xml);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof WorkbookException tooLarge) {
                throw tooLarge;
            }
            throw new WorkbookException(file + " is damaged: its part " + part + " is no sound XML.", e);
        } catch (ZipException e) {
            throw new WorkbookException(file + " is damaged: its part " + part + " cannot be unpacked.", e);
        }
    }

    /**
     * The text of the element at which the reader stands; the reader stands at its end then.
     *
     * @throws WorkbookException when it is longer than a cell can be
     */
    String text(XMLStreamReader xml) throws XMLStreamException, WorkbookException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
            if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            }
            if (text.length() > MOST_CHARACTERS) {
                throw new WorkbookException(file + " has a cell that is longer than a cell can be; it is not read.");
            }
        }
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void checkContent() throws IOException {
        if (zip.size() > MOST_PARTS) {
            throw new WorkbookException(file + " has " + zip.size() + " parts; no workbook of a review has so many.");
        }
        if (has("xl/workbook.bin")) {
            throw new WorkbookException(file + " is a binary workbook (.xlsb); save it as .xlsx and try again.");
        }
        if (!has("xl/workbook.xml")) {
            throw new WorkbookException(file
                    + (has("content.xml")
                            ? " is an OpenDocument file; save it as an Excel workbook (.xlsx) and try again."
                            : " is no Excel workbook (.xlsx)."));
        }
    }

    /** No document type, so no entities of any kind. */
    private static XMLInputFactory secured() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // a text comes in pieces, so that a long one is noticed before it is in memory
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /** Counts what is really unpacked: what a package says about its sizes may be a lie. */
    private final class Counted extends FilterInputStream {
        private final long packed;
        private long unpacked;

        Counted(InputStream in, long packed) {
            super(in);
            this.packed = Math.max(1, packed);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int n = super.read(bytes, from, length);
            count(Math.max(0, n));
            return n;
        }

        private void count(int n) throws WorkbookException {
            left -= n;
            unpacked += n;
            if (left < 0 || unpacked > UNCHECKED_BYTES && unpacked / packed > MOST_RATIO) {
                throw new WorkbookException(file + " unpacks to more than any workbook of a review; it is not read.");
            }
        }
    }
}
