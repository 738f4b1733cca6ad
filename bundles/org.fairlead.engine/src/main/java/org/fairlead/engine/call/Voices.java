// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.call;

import org.fairlead.model.rules.Voice;
import org.fairlead.model.transcript.Role;

/** Which roles a voice stands for. */
public final class Voices {
    private Voices() {}

    /** Whether words of a role count as that voice. A voice that the record does not identify counts as the issuer's: a doubt must not hide a finding. */
    public static boolean speaks(Voice voice, Role role) {
        return switch (voice) {
            case CALL -> role != Role.VENDOR;
            case ISSUER -> isIssuer(role);
            case COMPANY -> isIssuer(role) || role == Role.INTERPRETER;
            case HOST -> role != Role.VENDOR && role != Role.ANALYST;
            case OPERATOR -> role == Role.OPERATOR;
            case ANALYST -> role == Role.ANALYST;
            case INTERPRETER -> role == Role.INTERPRETER;
            case VENDOR -> role == Role.VENDOR;
            case DOCUMENT -> true;
        };
    }

    private static boolean isIssuer(Role role) {
        return switch (role) {
            case INVESTOR_RELATIONS, EXECUTIVE_CEO, EXECUTIVE_CFO, EXECUTIVE_OTHER, UNKNOWN -> true;
            case OPERATOR, ANALYST, INTERPRETER, VENDOR -> false;
        };
    }
}
