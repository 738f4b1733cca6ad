// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.figure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fairlead.engine.figure.Roster.Member;
import org.fairlead.model.review.Cause;
import org.fairlead.model.rules.FigureQuestion;
import org.fairlead.model.transcript.Role;

/** X-NAME for the issuer and the people of the call. */
final class NameCheck {
    private static final Set<String> LEGAL_FORMS = Set.of(
            "holdings",
            "holding",
            "limited",
            "ltd",
            "inc",
            "corp",
            "corporation",
            "plc",
            "company",
            "co",
            "group",
            "sa",
            "ag",
            "nv",
            "se",
            "llc",
            "lp",
            "the");

    /** So many places of a wrong name of the issuer are shown; the rest is more of the same. */
    private static final int PLACES = 5;

    private final Material material;
    private final CallWords call;
    private final Remarks out;
    private final Roster roster;

    private NameCheck(Material material, Remarks out) {
        this.material = material;
        this.call = material.call();
        this.out = out;
        this.roster = new Roster(call.text.transcript(), material.profile());
    }

    static void check(Material material, Remarks out) {
        NameCheck check = new NameCheck(material, out);
        check.issuer();
        if (check.roster.hasProfile()) {
            check.officers();
        } else {
            out.notAsked("The issuer profile names nobody.", FigureQuestion.NAME_OFFICER);
        }
        check.thanks();
    }

    /** The issuer's short names: without legal forms. */
    private List<String> issuerNames() {
        List<String> names = new ArrayList<>();
        List<String> all = new ArrayList<>(material.profile().getAliases());
        all.add(material.profile().getName());
        if (material.profile().getName().isEmpty()) {
            all.add(call.text.transcript().getIssuer());
        }
        for (String name : all) {
            StringBuilder core = new StringBuilder();
            for (String word : name.split("[\\s,.]+")) {
                if (!LEGAL_FORMS.contains(word.toLowerCase(java.util.Locale.ROOT))) {
                    core.append(core.isEmpty() ? "" : " ").append(word);
                }
            }
            if (core.length() >= 6 && !names.contains(core.toString())) {
                names.add(core.toString());
            }
        }
        return names;
    }

    /** A name of two words and more that sounds like the issuer's and is not. */
    private void issuer() {
        List<String> names =
                issuerNames().stream().filter(n -> n.indexOf(' ') > 0).toList();
        if (names.isEmpty()) {
            return;
        }
        Set<String> seen = new HashSet<>();
        int shown = 0;
        for (int s = 0; s < call.sentences() && shown < PLACES; s++) {
            Role role = call.roleOf(s);
            if (role == Role.VENDOR) {
                continue;
            }
            for (int i = call.words.first(s); i < call.words.after(s); i++) {
                Optional<NameRun> run =
                        call.words.isCapital(i) ? NameRun.at(call.words, i, call.words.after(s)) : Optional.empty();
                if (run.isEmpty()) {
                    continue;
                }
                for (String name : run.get().size() < 2 ? List.<String>of() : names) {
                    Optional<NameRun> wrong = garbled(run.get(), name).filter(r -> seen.add(r.from() + ""));
                    if (wrong.isPresent()) {
                        shown++;
                        NameRun r = wrong.get();
                        out.aboutWords(FigureQuestion.NAME_ISSUER, r.from(), r.after())
                                .cause(Cause.RECOGNISER)
                                .repair("\"" + name + "\", the issuer's name.")
                                .say("\"" + r.text() + "\" stands for the issuer, " + name + ".");
                    }
                }
                i = run.get().after() - 1;
            }
        }
    }

    /** The stretch of a run that is a garbled form of a name: one word of it is right, the rest sounds alike. */
    private Optional<NameRun> garbled(NameRun run, String name) {
        String[] right = name.toLowerCase(java.util.Locale.ROOT).split(" ");
        for (int from = run.from(); from < run.after(); from++) {
            for (int size = right.length + 1; size >= right.length; size--) {
                if (from + size > run.after() || !call.words.is(from + size - 1, right[right.length - 1])) {
                    continue;
                }
                String heard = call.words.written(from, from + size);
                double like = NameLikeness.of(heard, name);
                String initial = NameLikeness.letters(heard);
                boolean contains = initial.contains(NameLikeness.letters(name));
                if (like >= 0.72
                        && like < 1
                        && !contains
                        && !FunctionWords.is(call.words.at(from))
                        && initial.charAt(0) == right[0].charAt(0)) {
                    return Optional.of(new NameRun(from, from + size, heard));
                }
            }
        }
        return Optional.empty();
    }

    /** Names after titles that are nobody's, or an officer's in another spelling. */
    private void officers() {
        Marks titles = call.marks(Wording.TITLE);
        Set<String> seen = new HashSet<>();
        for (int m = 0; m < titles.size(); m++) {
            int sentence = call.text.sentenceAt(call.words.begin(titles.from(m)));
            if (call.roleOf(sentence) == Role.VENDOR) {
                continue;
            }
            int title = titles.from(m);
            int at = titles.after(m);
            Optional<NameRun> run = call.words.isCapital(at)
                            && at < call.words.after(sentence)
                            && !titles.touches(at, at + 1)
                            && closeTo(at)
                    ? NameRun.at(call.words, at, call.words.after(sentence))
                    : Optional.empty();
            run.filter(r -> r.size() <= 3 && seen.add(r.text())).ifPresent(r -> officer(r, title));
        }
    }

    /** Right behind the title; a comma or a point may stand between. */
    private boolean closeTo(int word) {
        return call.words.begin(word) - call.words.end(word - 1) <= 2;
    }

    private void officer(NameRun run, int title) {
        Optional<Member> respaced = roster.respaced(run.text());
        if (respaced.isPresent()) {
            officer(
                    FigureQuestion.NAME_OFFICER,
                    run,
                    title,
                    respaced.get(),
                    "\"" + run.text() + "\" stands for " + respaced.get().name() + ".");
            return;
        }
        boolean known = false;
        boolean wrong = false;
        Optional<Member> near = Optional.empty();
        for (String part : run.text().split("[\\s.]+")) {
            known |= roster.knows(part);
            if (!roster.knows(part)) {
                wrong = true;
                near = near.isPresent() ? near : roster.soundsLike(part);
            }
        }
        String word = call.words.at(title);
        boolean office =
                word.equals("chairman") || word.equals("president") || word.equals("ceo") || word.equals("cfo");
        if (near.isPresent() && wrong) {
            officer(
                    FigureQuestion.NAME_SPELLING,
                    run,
                    title,
                    near.get(),
                    "\"" + run.text() + "\" stands for " + near.get().name() + ".");
        } else if (!known
                && office
                && !material.pairs().isEmpty()
                && run.size() == 1
                && !call.words.breaksAfter(title)) {
            out.aboutWords(FigureQuestion.NAME_OFFICER, title, run.after())
                    .cause(Cause.RECOGNISER)
                    .say("\"" + call.words.written(title, run.after())
                            + "\" is nobody whom the profile or the record names.");
        }
    }

    private void officer(FigureQuestion question, NameRun run, int title, Member member, String message) {
        out.aboutWords(question, Math.min(title, run.from()), run.after())
                .cause(Cause.RECOGNISER)
                .repair("\"" + member.name() + "\", "
                        + (member.listed() ? "as in the profile." : "as the record names the person elsewhere."))
                .say(message);
    }

    /** "Thank you, Gina" to an analyst who is called Kyna. */
    private void thanks() {
        String analyst = "";
        for (int s = 0; s < call.sentences(); s++) {
            Optional<org.fairlead.model.transcript.Turn> turn = call.text.turn(s);
            if (turn.isPresent() && turn.get().getSpeaker() != null && call.roleOf(s) == Role.ANALYST) {
                analyst = turn.get().getSpeaker().getName();
                continue;
            }
            int i = call.words.first(s);
            if (analyst.isEmpty() || !call.words.is(i, "thank") && !call.words.is(i, "thanks")) {
                continue;
            }
            i += call.words.is(i + 1, "you") ? 2 : 1;
            String name = call.words.at(i);
            boolean alone = i + 1 == call.words.after(s) || call.words.breaksAfter(i);
            if (call.words.isCapital(i)
                    && i < call.words.after(s)
                    && alone
                    && !roster.knows(name)
                    && sounds(analyst, name)) {
                out.aboutWords(FigureQuestion.NAME_SPELLING, i, i + 1)
                        .cause(Cause.RECOGNISER)
                        .repair("\"" + analyst + "\", as the operator announced the analyst.")
                        .say("\"" + call.words.written(i, i + 1) + "\" is thanked; the analyst was announced as "
                                + analyst + ".");
            }
        }
    }

    private static boolean sounds(String analyst, String name) {
        String first = analyst.split(" ")[0];
        double like = NameLikeness.of(first, name);
        return like >= 0.45
                && like < 1
                && !first.toLowerCase(java.util.Locale.ROOT).startsWith(name.substring(0, Math.min(2, name.length())));
    }
}
