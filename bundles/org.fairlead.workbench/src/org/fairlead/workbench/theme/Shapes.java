// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.theme;

import org.fairlead.model.rules.Severity;
import org.fairlead.model.rules.State;
import org.fairlead.model.transcript.Role;

/** A shape for everything that also has a colour, so that nothing is told by colour alone. All are in the geometric block that the usual fonts have. */
public final class Shapes {
    private Shapes() {}

    public static String of(Severity severity) {
        return switch (severity) {
            case HIGH -> "\u25b2";
            case MEDIUM -> "\u25c6";
            case LOW -> "\u25cf";
            case INFO -> "\u25cb";
        };
    }

    public static String of(State state) {
        return switch (state) {
            case MET -> "\u25cf";
            case WEAK -> "\u25d0";
            case NOT_MET -> "\u25cb";
            case NOT_APPLICABLE -> "\u2013";
            case MANUAL -> "\u25a1";
            case NOT_DETERMINABLE -> "?";
            case NOT_RUN -> "\u00d7";
        };
    }

    public static String of(Role role) {
        return switch (role) {
            case OPERATOR -> "\u25c7";
            case INVESTOR_RELATIONS -> "\u25b2";
            case EXECUTIVE_CEO -> "\u25cf";
            case EXECUTIVE_CFO -> "\u25a0";
            case EXECUTIVE_OTHER -> "\u25c6";
            case ANALYST -> "\u25b3";
            case INTERPRETER -> "\u25cb";
            case VENDOR -> "\u25a1";
            case UNKNOWN -> "\u00b7";
        };
    }
}
