// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.structure;

import org.fairlead.model.transcript.Role;

/**
 * Who is taken to speak in a record without labels.
 *
 * @param role         what the voice is
 * @param name         as announced, empty where it was not
 * @param organisation of a questioner
 */
record Voice(Role role, String name, String organisation) {
    static Voice of(Role role) {
        return new Voice(role, "", "");
    }

    boolean isCompany() {
        return role == Role.INVESTOR_RELATIONS
                || role == Role.EXECUTIVE_CEO
                || role == Role.EXECUTIVE_CFO
                || role == Role.EXECUTIVE_OTHER;
    }
}
