// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.phrase;

/** A phrase that is not written as phrases are; the message says what is wrong. */
public final class PhraseException extends Exception {
    private static final long serialVersionUID = 1L;

    public PhraseException(String message) {
        super(message);
    }
}
