// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.paper;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fairlead.audit.register.Phrase;
import org.fairlead.audit.register.Words;
import org.fairlead.model.casefile.ReviewCase;
import org.fairlead.model.casefile.SignOff;
import org.fairlead.model.review.PackUse;
import org.fairlead.model.review.Review;
import org.fairlead.model.review.RuleOutcome;
import org.fairlead.model.rules.RulePack;
import org.fairlead.model.rules.State;

/** What the first pages say about a review as a whole. */
public final class Facts {
    private static final String NOT_STATED = "Not stated in the record";

    private Facts() {}

    /** Name of the issuer: of the profile, else of the record. */
    public static String issuer(Review review) {
        String profile = review.getProfile() == null ? "" : review.getProfile().getName();
        String name = profile.isEmpty() ? review.getTranscript().getIssuer() : profile;
        return name.isEmpty() ? NOT_STATED : name;
    }

    public static String call(Review review) {
        String title = review.getTranscript().getTitle();
        return title.isEmpty() ? NOT_STATED : title;
    }

    /** Issuer and call in one line: the file where the record has no title. */
    public static Phrase heading(Review review) {
        String title = review.getTranscript().getTitle();
        return Phrase.joined(
                " – ",
                List.of(
                        told(issuer(review)),
                        title.isEmpty() && review.getTranscript().getSource() != null
                                ? review.getTranscript().getSource().getFileName()
                                : told(call(review))));
    }

    /** A fact of the record as it is, or that the record does not state it. */
    public static Phrase told(String fact) {
        return fact.equals(NOT_STATED) ? Phrase.of(fact) : Phrase.said(fact);
    }

    /** A date, or what the record says where that is none. */
    public static Object date(Review review) {
        String date = review.getTranscript().getCallDate();
        try {
            return date.isEmpty() ? NOT_STATED : LocalDate.parse(date);
        } catch (DateTimeParseException e) {
            return date;
        }
    }

    public static List<RuleOutcome> outcomes(Review review, PackUse pack) {
        return review.getOutcomes().stream()
                .filter(o -> o.getPack() == pack.getPack())
                .toList();
    }

    /** The signatures that hold, in order. */
    public static List<SignOff> signOffs(Workpaper paper) {
        return paper.reviewCase().stream()
                .flatMap(c -> c.getSignOffs().stream())
                .filter(s -> !s.isWithdrawn())
                .toList();
    }

    /** Version of a case, and what it supersedes. */
    public static String version(ReviewCase c) {
        return c.getVersion()
                + (c.isSealed() ? ", sealed" : ", not sealed")
                + (c.getSupersedes() == null
                        ? ""
                        : "; supersedes version " + c.getSupersedes().getVersion() + ", SHA-256 "
                                + c.getSupersedes().getSha256());
    }

    /** Digest of the last event, which stands for the whole audit trail. */
    public static String head(ReviewCase c) {
        return c.getTrail() == null || c.getTrail().getEvents().isEmpty()
                ? "No event"
                : c.getTrail().getEvents().getLast().getHash();
    }

    /** The packs by version and title, one line a version. */
    public static Phrase packs(Review review) {
        Map<String, List<Phrase>> byVersion = review.getPacks().stream()
                .map(PackUse::getPack)
                .collect(Collectors.groupingBy(
                        RulePack::getVersion,
                        TreeMap::new,
                        Collectors.mapping(pack -> Phrase.of(pack.getTitle()), Collectors.toList())));
        return Phrase.lines(byVersion.entrySet().stream()
                .map(e -> Phrase.of("Version %1: %2.", e.getKey(), Phrase.joined("; ", e.getValue())))
                .toList());
    }

    /** How many rules are in each state, for instance "5 rules: 3 met, 2 weak". */
    public static String states(List<RuleOutcome> outcomes) {
        String counts = Arrays.stream(State.values())
                .filter(s -> outcomes.stream().anyMatch(o -> o.getState() == s))
                .map(s -> outcomes.stream().filter(o -> o.getState() == s).count() + " "
                        + Words.of(s).substring(2).toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.joining(", "));
        return outcomes.size()
                + (outcomes.size() == 1 ? " rule" : " rules")
                + (counts.isEmpty() ? "." : ": " + counts + ".");
    }

    /** The result in one sentence. It never says more than that nothing was noted. */
    public static String result(Review review) {
        int findings = review.getFindings().size();
        long failed = review.getOutcomes().stream()
                .filter(o -> o.getState() == State.NOT_RUN)
                .count();
        String noted =
                findings == 0 ? "No exception noted" : findings == 1 ? "1 finding noted" : findings + " findings noted";
        return noted + " under the rule packs named here."
                + (failed == 0
                        ? ""
                        : " " + failed + (failed == 1 ? " rule was" : " rules were") + " not run: see the Checklist.");
    }
}
