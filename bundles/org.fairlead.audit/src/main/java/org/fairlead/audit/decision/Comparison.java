// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.decision;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DateUtil;
import org.fairlead.audit.paper.Decision;
import org.fairlead.audit.paper.Decisions;
import org.fairlead.audit.paper.Digest;
import org.fairlead.audit.paper.Language;
import org.fairlead.audit.paper.Workpaper;
import org.fairlead.audit.register.FindingsColumns;
import org.fairlead.audit.register.FindingsRegister;
import org.fairlead.audit.register.Words;
import org.fairlead.audit.sheet.CellText;
import org.fairlead.model.casefile.DispositionState;
import org.fairlead.model.review.Finding;

/** Holds the rows of a workbook against the findings of a case. */
final class Comparison {
    private final Decisions decisions;
    private final boolean from1904;
    private final Map<String, Finding> byId = new HashMap<>();
    private final Map<String, Finding> byFingerprint = new HashMap<>();
    private final Map<String, Said> said = new LinkedHashMap<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private final Map<String, ProposedChange> changes = new LinkedHashMap<>();
    private final AnswerComparison answers;
    private int unchanged;

    /** What the rows of one number say together: a finding may take several rows, and a person may have typed into any of them. */
    private record Said(Finding finding, DecisionRow first, Map<String, String> entries, List<String> hashes) {}

    Comparison(Workpaper paper, boolean from1904) {
        answers = new AnswerComparison(paper, refusals);
        this.from1904 = from1904;
        decisions = paper.decisions();
        paper.review().getFindings().forEach(f -> {
            byId.putIfAbsent(f.getId(), f);
            byFingerprint.putIfAbsent(f.getFingerprint(), f);
        });
    }

    ImportPreview of(ReadWorkbook read, String origin) {
        read.rows().forEach(this::row);
        said.values().forEach(this::finding);
        List<ProposedAnswer> answered = answers.of(read.answers());
        return new ImportPreview(origin, List.copyOf(changes.values()), List.copyOf(refusals), answered, unchanged);
    }

    private void row(DecisionRow row) {
        String id = row.text(FindingsColumns.NUMBER);
        if (id.isEmpty()) {
            if (row.hasEntries()) {
                refuse(row, "There is a decision, but no number of a finding.");
            }
            return;
        }
        Optional<Finding> finding = find(row, id);
        if (finding.isPresent()) {
            add(id, finding.get(), row);
        }
    }

    /** The finding of a row. Its number may be another one since the call was reviewed again; its words may not. */
    private Optional<Finding> find(DecisionRow row, String id) {
        String fingerprint = row.text(FindingsColumns.FINGERPRINT);
        Finding sameNumber = byId.get(id);
        Finding finding =
                sameNumber != null && (fingerprint.isEmpty() || fingerprint.equals(sameNumber.getFingerprint()))
                        ? sameNumber
                        : byFingerprint.get(fingerprint);
        if (finding == null) {
            refuse(
                    row,
                    sameNumber == null
                            ? id + " is no finding of this case."
                            : id + " is another finding than in this case, and none has its fingerprint.");
            return Optional.empty();
        }
        if (!row.text(FindingsColumns.QUOTE_HASH)
                .equals(Digest.of(finding.getEvidence().getQuote()))) {
            refuse(row, "The words that " + id + " was about are not those of this case: the quote hash differs.");
            return Optional.empty();
        }
        if (row.entry(FindingsColumns.QUOTE).isPresent()
                && !(said.containsKey(id) && row.text(FindingsColumns.QUOTE).isEmpty())
                && !isQuoted(finding, row.text(FindingsColumns.QUOTE))) {
            refuse(row, "The quote of " + id + " was changed in the workbook.");
            return Optional.empty();
        }
        return Optional.of(finding);
    }

    /** Whether a cell holds the quote, or a part of it where it is too long for one row. White space is not compared: programs treat it in their ways. */
    private static boolean isQuoted(Finding finding, String cell) {
        String quote = squeezed(CellText.visible(finding.getEvidence().getQuote()));
        Optional<String> continued = Language.without(CellText.CONTINUED, cell);
        if (continued.isPresent()) {
            return quote.contains(squeezed(continued.get()));
        }
        String words = finding.getEvidence().isAnchor()
                ? Language.without(FindingsRegister.ABSENCE, cell).orElse("")
                : cell;
        return quote.startsWith(squeezed(words)) && (quote.isEmpty() || !words.isEmpty());
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private void add(String id, Finding finding, DecisionRow row) {
        Said together = said.computeIfAbsent(id, s -> new Said(finding, row, new HashMap<>(), new ArrayList<>()));
        together.hashes().add(row.text(FindingsColumns.DECISION_HASH));
        for (String heading : FindingsColumns.ENTRIES) {
            Optional<String> entry = row.entry(heading);
            if (entry.isEmpty()) {
                continue;
            }
            String before = together.entries().getOrDefault(heading, "");
            if (before.isEmpty()) {
                together.entries().put(heading, entry.get());
            } else if (!entry.get().isEmpty() && !entry.get().equals(before)) {
                refuse(
                        row,
                        heading + " is \"" + entry.get() + "\", but \"" + before + "\" in "
                                + together.first().place() + ", which has the same number.");
            }
        }
    }

    private void finding(Said one) {
        Decision now = decisions.of(one.finding());
        Optional<DispositionState> state = state(one, now);
        Optional<String> due = due(one, now);
        if (state.isEmpty() || due.isEmpty()) {
            return;
        }
        Decision workbook = new Decision(
                state.get(),
                text(one, FindingsColumns.REASON, now.reason()),
                text(one, FindingsColumns.OWNER, now.owner()),
                due.get());
        String comment = text(one, FindingsColumns.COMMENT, "");
        boolean noted = !comment.isEmpty() && !decisions.hasNote(one.finding(), comment);
        boolean untouched = workbook.equals(now) || one.hashes().contains(workbook.hash());
        if (untouched && !noted) {
            unchanged++;
        } else if (!untouched && needsReason(workbook)) {
            refuse(one.first(), "\"" + Words.of(workbook.state()) + "\" needs a reason, and none is given.");
        } else {
            propose(new ProposedChange(
                    one.finding(),
                    now,
                    untouched ? now : workbook,
                    noted ? comment : "",
                    !untouched && !one.hashes().contains(now.hash()),
                    one.first().place()));
        }
    }

    /** Findings of the same rule with the same words have one decision in the case, whatever their number of rows here. */
    private void propose(ProposedChange change) {
        String subject = Decisions.subject(change.finding());
        ProposedChange other = changes.get(subject);
        if (other == null || other.workbook().equals(other.now())) {
            changes.put(subject, change);
        } else if (!change.workbook().equals(change.now()) && !change.workbook().equals(other.workbook())) {
            refusals.add(new Refusal(
                    change.place(),
                    change.finding().getId() + " has the same words as "
                            + other.finding().getId() + " in " + other.place()
                            + ", where something else was decided."));
        }
    }

    private static boolean needsReason(Decision decision) {
        return decision.state() != DispositionState.OPEN
                && decision.state() != DispositionState.CONFIRMED
                && decision.reason().codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** Empty: refused. */
    private Optional<DispositionState> state(Said one, Decision now) {
        String word = text(one, FindingsColumns.DISPOSITION, Words.of(now.state()));
        Optional<DispositionState> state =
                word.isEmpty() ? Optional.of(DispositionState.OPEN) : Words.disposition(word);
        if (state.isEmpty()) {
            refuse(one.first(), "\"" + word + "\" is no disposition.");
        }
        return state;
    }

    /** Empty: refused. */
    private Optional<String> due(Said one, Decision now) {
        String text = text(one, FindingsColumns.DUE, now.due());
        if (text.isEmpty() || text.equals(now.due())) {
            return Optional.of(text);
        }
        try {
            return Optional.of(LocalDate.parse(text).toString());
        } catch (DateTimeParseException notIso) {
            Optional<String> day = serial(text);
            if (day.isEmpty()) {
                refuse(one.first(), "\"" + text + "\" is no date; a date such as 2026-12-31 was expected.");
            }
            return day;
        }
    }

    /** A day as spreadsheets count them. */
    private Optional<String> serial(String digits) {
        try {
            double days = Double.parseDouble(digits);
            return DateUtil.isValidExcelDate(days) && days >= 1 && days < 110_000
                    ? Optional.of(DateUtil.getLocalDateTime(days, from1904)
                            .toLocalDate()
                            .toString())
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String text(Said one, String heading, String otherwise) {
        return one.entries()
                .getOrDefault(heading, otherwise)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .strip();
    }

    private void refuse(DecisionRow row, String reason) {
        refusals.add(new Refusal(row.place(), reason));
    }
}
