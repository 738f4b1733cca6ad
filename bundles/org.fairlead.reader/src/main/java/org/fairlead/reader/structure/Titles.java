// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.structure;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.fairlead.model.transcript.Role;

/** Which role a title stands for. Compiled patterns, run over short labels only. */
final class Titles {
    private static final Pattern OPERATOR = Pattern.compile("\\b(operator|moderator|coordinator|facilitator)\\b");
    private static final Pattern INTERPRETER = Pattern.compile("\\b(interpreter|translator)\\b");
    private static final Pattern DEPUTIES = Pattern.compile(
            "\\b(deputy|vice|assistant|former|ex|outgoing|incoming)[- ](group )?(chief executive( officer)?|ceo|chief financial officer|cfo|managing director|president)");
    private static final Pattern CFO = Pattern.compile(
            "(chief|cheif) financ|\\bc\\.? ?f\\.? ?o\\b|finance director|financial director|director[ ,–-]+(of )?financ|\\bhead of finance\\b|finance chief|chief accounting and financial");
    private static final Pattern CEO =
            Pattern.compile("chief executive|\\b(co-?)?c\\.? ?e\\.? ?o\\b|president director");
    private static final Pattern MANAGING = Pattern.compile("managing director|\\bmd\\b");
    private static final Pattern UNIT = Pattern.compile(
            "(chief executive officer|chief executive|\\bceo\\b|\\bcfo\\b|chief financial officer|president and ceo)[, ]+(of |for |- |– |, |at )?(?<unit>(?!and\\b|&|chairman|director|president|of\\b)\\p{L}[\\p{L}\\d& .'’-]+)");
    private static final Pattern IR = Pattern.compile(
            "investor relations|investors relations|investor and|investor &|\\bir\\b|\\biro\\b|investor communications|investor & media|investor affairs|relations with investors");
    private static final Pattern ANALYST = Pattern.compile(
            "analyst|\\bresearch\\b(?! (and|&) development)|equity research|portfolio manager|\\bshareholder\\b|institutional investor");
    private static final Pattern OFFICER = Pattern.compile(
            "president|\\bchief\\b|officer|director|\\bhead\\b|\\bvp\\b|\\bevp\\b|\\bsvp\\b|chair(man|woman|person)?\\b|treasurer|counsel|secretary|founder|executive|manager|partner|\\bcoo\\b|\\bcto\\b|\\bcio\\b|\\bcmo\\b|\\bcso\\b|\\bcro\\b|\\bcpo\\b|controller|senior|principal|\\bgm\\b|\\bavp\\b|leader|superintendent|minister|spokes|advisor|strategist");

    private Titles() {}

    /** The role of a person of the issuer with this title; UNKNOWN where it is no title. */
    static Role role(String title) {
        String small = title.toLowerCase(Locale.ROOT).replace('\u2010', '-');
        if (OPERATOR.matcher(small).find()) {
            return Role.OPERATOR;
        }
        if (INTERPRETER.matcher(small).find()) {
            return Role.INTERPRETER;
        }
        boolean head = !DEPUTIES.matcher(small).find();
        String own = head ? small : DEPUTIES.matcher(small).replaceAll("officer");
        if (CEO.matcher(own).find()) {
            return Role.EXECUTIVE_CEO;
        }
        if (CFO.matcher(own).find()) {
            return Role.EXECUTIVE_CFO;
        }
        if (IR.matcher(small).find()) {
            return Role.INVESTOR_RELATIONS;
        }
        if (ANALYST.matcher(small).find()) {
            return Role.ANALYST;
        }
        return OFFICER.matcher(own).find() ? Role.EXECUTIVE_OTHER : Role.UNKNOWN;
    }

    /** A managing director leads an issuer where nobody is called its chief executive; at a bank of the analysts it is a rank. */
    static boolean isManaging(String title) {
        return MANAGING.matcher(title.toLowerCase(Locale.ROOT)).find();
    }

    /** A title as a whole line or part, not a sentence with a title in it. */
    static boolean is(String text) {
        return text.length() <= 110
                && role(text) != Role.UNKNOWN
                && !text.endsWith(".")
                && Character.isUpperCase(text.charAt(0));
    }

    private static final Set<String> OWN =
            Set.of("group", "company", "the company", "the group", "interim", "corporate");

    /** Whether the title names a part that the person leads: "Chief Executive Officer, Example Retail". It may also be the issuer itself. */
    static boolean isUnit(String title) {
        var unit = UNIT.matcher(title.toLowerCase(Locale.ROOT));
        if (!unit.find()) {
            return false;
        }
        String name = unit.group("unit").strip();
        return !OWN.contains(name)
                && role(name) == Role.UNKNOWN
                && Character.isUpperCase(title.charAt(unit.start("unit")))
                && !name.startsWith("co-");
    }
}
