// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.structure;

import org.fairlead.model.transcript.Role;

/**
 * A speaker label as the record prints it.
 *
 * @param begin        first character of the label
 * @param speech       where the speech begins, at the earliest
 * @param text         the label without its marks
 * @param name         a person's name, or the text itself where it is a number or a function
 * @param title        what stands behind the name, empty where nothing does
 * @param organisation the middle part of a label of three
 * @param hint         the role that the label itself names, UNKNOWN where it names none
 * @param shape        how it is printed
 * @param key          what the name is compared by
 */
record Label(
        int begin,
        int speech,
        String text,
        String name,
        String title,
        String organisation,
        Role hint,
        Shape shape,
        String key) {
    Label(int begin, int speech, String text, String name, String title, String organisation, Role hint, Shape shape) {
        this(begin, speech, text, name, title, organisation, hint, shape, Names.key(name));
    }

    /** How a label stands in the text. */
    enum Shape {
        /** At the begin of a line, with a colon after it. */
        COLON,
        /** Alone on its line. */
        LINE
    }

    /** A number or a function in place of a name: the label alone does not name a person. */
    boolean generic() {
        return title.isEmpty() && GenericLabels.is(name);
    }

    Label withTitle(String newTitle, int newSpeech) {
        return new Label(begin, newSpeech, text + ", " + newTitle, name, newTitle, organisation, hint, shape, key);
    }
}
