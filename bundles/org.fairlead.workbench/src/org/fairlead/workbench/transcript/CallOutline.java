// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.transcript;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.osgi.util.NLS;
import org.fairlead.model.review.Finding;
import org.fairlead.model.review.Review;
import org.fairlead.model.rules.Severity;
import org.fairlead.model.transcript.Exchange;
import org.fairlead.model.transcript.Role;
import org.fairlead.model.transcript.Section;
import org.fairlead.model.transcript.SectionKind;
import org.fairlead.model.transcript.Transcript;
import org.fairlead.model.transcript.Turn;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.theme.Shapes;
import org.fairlead.workbench.theme.Words;

/** The call as a tree: its parts, within the prepared remarks the speakers, within the questions each analyst's turn to ask. */
final class CallOutline {
    /** A part of the call, with its findings by severity. */
    record Node(String label, int begin, int end, Map<Severity, Integer> findings, List<Node> children) {
        /** Shapes and numbers of the two worst severities. */
        String counts() {
            StringBuilder out = new StringBuilder();
            for (Severity severity : List.of(Severity.HIGH, Severity.MEDIUM)) {
                int count = findings.getOrDefault(severity, 0);
                if (count > 0) {
                    out.append(out.isEmpty() ? "" : "  ")
                            .append(Shapes.of(severity))
                            .append(count);
                }
            }
            return out.toString();
        }
    }

    private final Transcript transcript;
    private final Review review;

    CallOutline(Review review) {
        this.review = review;
        transcript = review.getTranscript();
    }

    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        for (Section section : transcript.getSections()) {
            nodes.add(node(
                    Words.of(section.getKind()),
                    section.getBegin(),
                    section.getEnd(),
                    section.getKind() == SectionKind.QUESTIONS_AND_ANSWERS ? questions(section) : speakers(section)));
        }
        return nodes.isEmpty() ? speakers(0, transcript.getText().length()) : nodes;
    }

    private Node node(String label, int begin, int end, List<Node> children) {
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        for (Finding finding : review.getFindings()) {
            if (finding.getEvidence() != null
                    && finding.getEvidence().getBegin() >= begin
                    && finding.getEvidence().getBegin() < end) {
                counts.merge(finding.getSeverity(), 1, Integer::sum);
            }
        }
        return new Node(label, begin, end, counts, children);
    }

    private List<Node> speakers(Section section) {
        return speakers(section.getBegin(), section.getEnd());
    }

    /** One entry a stretch in which one person speaks; the operator is left out. */
    private List<Node> speakers(int begin, int end) {
        List<Node> nodes = new ArrayList<>();
        Turn first = null;
        Turn last = null;
        for (Turn turn : transcript.getTurns()) {
            if (turn.getBegin() < begin || turn.getBegin() >= end) {
                continue;
            }
            if (first != null && last != null && turn.getSpeaker() != first.getSpeaker()) {
                add(nodes, first, last);
                first = null;
            }
            first = first == null ? turn : first;
            last = turn;
        }
        if (first != null && last != null) {
            add(nodes, first, last);
        }
        return nodes;
    }

    private void add(List<Node> nodes, Turn first, Turn last) {
        if (role(first) != Role.OPERATOR) {
            nodes.add(node(
                    Shapes.of(role(first)) + " " + Words.of(first.getSpeaker()),
                    first.getBegin(),
                    last.getEnd(),
                    List.of()));
        }
    }

    /** Each question with what was answered to it, as the reader found them. */
    private List<Node> questions(Section section) {
        List<Node> nodes = new ArrayList<>();
        for (Exchange exchange : transcript.getExchanges()) {
            if (exchange.getBegin() >= section.getBegin() && exchange.getBegin() < section.getEnd()) {
                nodes.add(node(
                        NLS.bind(
                                Messages.outlineQuestion,
                                nodes.size() + 1,
                                exchange.getQuestioner() == null
                                        ? Words.of(Role.UNKNOWN)
                                        : Words.of(exchange.getQuestioner())),
                        exchange.getBegin(),
                        exchange.getEnd(),
                        List.of()));
            }
        }
        return nodes.isEmpty() ? speakers(section) : nodes;
    }

    private static Role role(Turn turn) {
        return turn.getSpeaker() == null ? Role.UNKNOWN : turn.getSpeaker().getRole();
    }
}
