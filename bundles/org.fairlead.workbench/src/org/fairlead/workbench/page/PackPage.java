// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fairlead.model.review.ElementResult;
import org.fairlead.model.review.Evidence;
import org.fairlead.model.review.RuleOutcome;
import org.fairlead.model.rules.Citation;
import org.fairlead.model.rules.State;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.session.OpenReview;
import org.fairlead.workbench.session.ReviewSession;
import org.fairlead.workbench.session.RuleTexts;
import org.fairlead.workbench.table.Column;
import org.fairlead.workbench.theme.Palette;
import org.fairlead.workbench.theme.Shapes;
import org.fairlead.workbench.theme.Words;
import org.jspecify.annotations.Nullable;

/** The matrix of a rule pack: each rule, below it each element, with state, the words that were found and the paragraph. */
public abstract class PackPage extends TablePage<PackPage.Line> {
    private final String pack;

    /** A rule, or one of its elements. */
    protected record Line(RuleOutcome outcome, @Nullable ElementResult element, int order) {
        State state() {
            return element == null ? outcome.getState() : element.getState();
        }

        String what() {
            if (element == null) {
                return RuleTexts.of(outcome.getRule().getTitle());
            }
            String title = RuleTexts.of(element.getElement().getTitle());
            return "      " + (title.isBlank() ? element.getElement().getId() : title);
        }

        String reason() {
            return RuleTexts.of(element == null ? outcome.getReason() : element.getReason());
        }

        String found() {
            return element == null
                    ? ""
                    : element.getEvidence().stream()
                            .filter(evidence -> !evidence.isAnchor())
                            .map(evidence -> "\u201c" + evidence.getQuote().strip() + "\u201d")
                            .collect(Collectors.joining("  "));
        }

        String paragraph() {
            return element != null
                    ? ""
                    : outcome.getRule().getCitations().stream()
                            .findFirst()
                            .map(Line::code)
                            .orElse("");
        }

        private static String code(Citation citation) {
            return citation.getCode().isBlank() ? citation.getSection() : citation.getCode();
        }
    }

    private static final List<Column<Line>> COLUMNS = List.of(
            Column.text(
                            "rule",
                            Messages.columnRule,
                            11,
                            (Line line) -> line.element() == null
                                    ? line.outcome().getRule().getId()
                                    : "")
                    .ordered(Comparator.comparingInt(Line::order)),
            Column.text("what", Messages.columnTitle, -24, Line::what).ordered(Comparator.comparingInt(Line::order)),
            Column.<Line>text(
                            "state",
                            Messages.columnState,
                            18,
                            line -> Shapes.of(line.state()) + " " + Words.of(line.state()))
                    .ordered(Comparator.comparing(Line::state))
                    .coloured(line -> Palette.of(line.state())),
            Column.text("found", Messages.columnFound, -28, Line::found),
            Column.text("reason", Messages.columnReason, -20, Line::reason),
            Column.text("paragraph", Messages.columnParagraph, 26, Line::paragraph));

    /** A page for the pack with an id. */
    protected PackPage(String id, String name, String pack) {
        super(id, name, COLUMNS);
        this.pack = pack;
    }

    @Override
    protected List<Line> content(OpenReview open) {
        List<Line> lines = new ArrayList<>();
        for (RuleOutcome outcome : open.review().getOutcomes()) {
            if (outcome.getPack() != null && outcome.getPack().getId().equals(pack)) {
                lines.add(new Line(outcome, null, lines.size()));
                outcome.getElements().forEach(element -> lines.add(new Line(outcome, element, lines.size())));
            }
        }
        return lines;
    }

    @Override
    protected Consumer<Line> action() {
        return line -> {
            ReviewSession session = ReviewSession.current();
            session.select(line.outcome());
            ElementResult element = line.element();
            if (element != null) {
                element.getEvidence().stream().findFirst().ifPresent((Evidence place) -> session.show(place));
            }
        };
    }

    @Override
    protected Map<String, Function<Line, String>> switches() {
        Map<String, Function<Line, String>> switches = new LinkedHashMap<>();
        switches.put(Messages.columnState, line -> Words.of(line.state()));
        return switches;
    }
}
