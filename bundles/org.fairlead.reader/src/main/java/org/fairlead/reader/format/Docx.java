// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.fairlead.reader.UnreadableException;

/**
 * A Word document (ECMA-376): the body's text as it stands when every tracked change is accepted. The one part that holds the body is read as a stream of
 * XML events, with an upper bound on its unpacked size and without any document type, so that neither a zip bomb nor an entity can do harm.
 */
final class Docx implements Format {
    private static final String BODY = "word/document.xml";
    /** Longest body, unpacked; the longest call has less than 5 MB. */
    private static final int LONGEST = 64 << 20;

    @Override
    public String name() {
        return "docx";
    }

    @Override
    public boolean accepts(byte[] bytes) {
        return Signatures.startsWith(bytes, "PK\u0003\u0004") && contains(bytes, BODY);
    }

    @Override
    public Content read(byte[] bytes, String fileName) throws UnreadableException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (BODY.equals(entry.getName())) {
                    byte[] body = zip.readNBytes(LONGEST + 1);
                    if (body.length > LONGEST) {
                        throw new UnreadableException(fileName + " unpacks to more than " + (LONGEST >> 20)
                                + " MB; a Word document with a call record was expected.");
                    }
                    return new WordBody(fileName).read(body);
                }
                skip(zip, fileName);
            }
        } catch (UnreadableException e) {
            throw e;
        } catch (IOException e) {
            throw new UnreadableException(
                    fileName + " is a broken Word document; a complete .docx file was expected.", e);
        }
        throw new UnreadableException(fileName + " has no " + BODY + "; a complete .docx file was expected.");
    }

    private static void skip(ZipInputStream zip, String fileName) throws IOException {
        byte[] buffer = new byte[8192];
        long sum = 0;
        for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
            sum += n;
            if (sum > 4L * LONGEST) {
                throw new UnreadableException(fileName + " unpacks to more than " + (4 * LONGEST >> 20)
                        + " MB; a Word document with a call record was expected.");
            }
        }
    }

    /** Entry names stand in plain in the archive and again in its directory at the end. */
    private static boolean contains(byte[] bytes, String name) {
        byte[] sought = name.getBytes(StandardCharsets.US_ASCII);
        for (int i = bytes.length - sought.length; i >= 0; i--) {
            if (bytes[i] == sought[0] && Arrays.equals(bytes, i, i + sought.length, sought, 0, sought.length)) {
                return true;
            }
        }
        return false;
    }
}
