// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.format;

import org.fairlead.reader.UnreadableException;

/** Markdown is read as the text that it is: its marks stay, so that offsets fit the file; the structure sees through them. */
final class Markdown implements Format {
    private final PlainText text = new PlainText();

    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public boolean accepts(byte[] bytes) {
        String head = Head.of(bytes);
        boolean front = head.startsWith("---\n") && head.indexOf("\n---", 4) > 0;
        return (head.startsWith("# ") || head.startsWith("## ") || head.startsWith("**") || front)
                && text.accepts(bytes);
    }

    @Override
    public Content read(byte[] bytes, String fileName) throws UnreadableException {
        Content plain = text.read(bytes, fileName);
        return new Content(name(), plain.encoding(), "", plain.text(), plain.marks(), plain.warnings());
    }
}
