// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine;

/** A mistake in a rule pack; the message is one sentence. */
final class PackException extends Exception {
    private static final long serialVersionUID = 1L;

    PackException(String message) {
        super(message);
    }
}
