// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.structure;

import java.util.List;
import org.fairlead.model.transcript.Role;

/** A speaker while the role is being found out: every cue votes, the most votes decide. */
final class DraftSpeaker {
    final String label;
    String name;
    String title;
    String organisation;
    /** The role that the label itself names. */
    Role hint = Role.UNKNOWN;

    Role role = Role.UNKNOWN;
    double confidence = 0.3;
    String cue = "";
    private final double[] votes = new double[Role.values().length];
    private final String[] cues = new String[Role.values().length];
    private double officer;
    private final double[] best = new double[Role.values().length];

    DraftSpeaker(String label, String name, String title, String organisation) {
        this.label = label;
        this.name = name;
        this.title = title;
        this.organisation = organisation;
    }

    void vote(Role forRole, double weight, String because) {
        int r = forRole.ordinal();
        votes[r] += weight;
        if (weight > best[r]) {
            best[r] = weight;
            cues[r] = because;
        }
    }

    double votes(Role forRole) {
        return votes[forRole.ordinal()];
    }

    /** Votes for the company as a whole: its best office and the general ones. */
    double company() {
        return votes(Role.EXECUTIVE_OTHER)
                + Math.max(
                        votes(Role.INVESTOR_RELATIONS), Math.max(votes(Role.EXECUTIVE_CEO), votes(Role.EXECUTIVE_CFO)));
    }

    boolean isCompany() {
        return role == Role.INVESTOR_RELATIONS
                || role == Role.EXECUTIVE_CEO
                || role == Role.EXECUTIVE_CFO
                || role == Role.EXECUTIVE_OTHER;
    }

    /** First on which side the speaker stands, then, for the company's, which office has most votes. How sure it is follows from the lead. */
    void decide() {
        double company = company();
        Role side = Role.UNKNOWN;
        double most = 0;
        double second = 0;
        for (Role candidate :
                List.of(Role.EXECUTIVE_OTHER, Role.ANALYST, Role.OPERATOR, Role.INTERPRETER, Role.VENDOR)) {
            double found = candidate == Role.EXECUTIVE_OTHER ? company : votes(candidate);
            if (found > most) {
                second = most;
                most = found;
                side = candidate;
            } else {
                second = Math.max(second, found);
            }
        }
        role = side == Role.EXECUTIVE_OTHER ? office() : side;
        String because = cues[role.ordinal()];
        cue = because == null ? "" : because;
        confidence = most == 0 ? 0.2 : Math.min(0.99, 0.4 + 0.4 * (most - second) / most + Math.min(0.19, most / 500));
    }

    private Role office() {
        Role best = Role.EXECUTIVE_OTHER;
        double most = 0;
        for (Role candidate : List.of(Role.INVESTOR_RELATIONS, Role.EXECUTIVE_CEO, Role.EXECUTIVE_CFO)) {
            if (votes(candidate) > most) {
                most = votes(candidate);
                best = candidate;
            }
        }
        return officer > most ? Role.EXECUTIVE_OTHER : best;
    }

    /** Says that the person holds another office than chief executive, finance chief or investor relations. */
    void voteOfficer(double weight, String because) {
        officer = Math.max(officer, weight);
        vote(Role.EXECUTIVE_OTHER, weight, because);
    }
}
