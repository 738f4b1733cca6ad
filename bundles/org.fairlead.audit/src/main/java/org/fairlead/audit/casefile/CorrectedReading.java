// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.casefile;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fairlead.model.transcript.Correction;
import org.fairlead.model.transcript.Transcript;

/** What people corrected in the reading of a record since the run before, as the audit trail tells it. */
final class CorrectedReading {
    private CorrectedReading() {}

    static void tell(Changes changes, Transcript before, Transcript after) {
        without(after, before).forEach(c -> changes.tell(Subject.TRANSCRIPT, place(c), field(c), "", words(c)));
        without(before, after).forEach(c -> changes.tell(Subject.TRANSCRIPT, place(c), field(c), words(c), ""));
    }

    private static List<Correction> without(Transcript some, Transcript others) {
        return some.getCorrections().stream()
                .filter(c -> others.getCorrections().stream().noneMatch(o -> EcoreUtil.equals(c, o)))
                .toList();
    }

    private static String field(Correction correction) {
        return correction.getKind().getLiteral();
    }

    private static String place(Correction correction) {
        return "at " + correction.getOffset() + ": " + Entered.line(correction.getQuote());
    }

    private static String words(Correction correction) {
        return switch (correction.getKind()) {
            case SECTION -> correction.getSection().getLiteral();
            case TURN_CONTINUES -> "the turn goes on";
            case TURN_BEGINS, SPEAKER ->
                Stream.of(
                                correction.getName(),
                                correction.getTitle(),
                                correction.getOrganisation(),
                                correction.getRole().getLiteral(),
                                correction.isEveryTurn() ? "every turn" : "")
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "));
        };
    }
}
