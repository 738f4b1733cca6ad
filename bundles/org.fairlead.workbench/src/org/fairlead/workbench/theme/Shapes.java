// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.theme;

import org.fairlead.model.casefile.DispositionState;
import org.fairlead.model.review.Tick;
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

    public static String of(Tick tick) {
        return switch (tick) {
            case AGREED -> "\u2713";
            case RECOMPUTED -> "\u2211";
            case CONTRADICTED -> "\u2260";
            case UNMATCHED -> "\u2205";
            case NOT_COMPARED -> "\u2013";
        };
    }

    public static String of(DispositionState state) {
        return switch (state) {
            case OPEN -> "\u25cb";
            case CONFIRMED -> "\u2713";
            case FALSE_POSITIVE -> "\u00d7";
            case ACCEPTED_RISK -> "\u25b3";
            case FIXED -> "\u25a0";
            case NEEDS_COUNSEL -> "?";
            case NOT_APPLICABLE -> "\u2013";
        };
    }
}
