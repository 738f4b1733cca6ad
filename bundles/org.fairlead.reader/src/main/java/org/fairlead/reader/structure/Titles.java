// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.structure;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.fairlead.model.transcript.Role;

/** Which role a title stands for. One pass finds the words that any title has; patterns run only where such words leave it open. */
final class Titles {
    private static final int OPERATOR = 1;
    private static final int INTERPRETER = 1 << 1;
    private static final int DEPUTY = 1 << 2;
    private static final int CHIEF = 1 << 3;
    private static final int FINANCE = 1 << 4;
    private static final int INVESTOR_RELATIONS = 1 << 5;
    private static final int ANALYST = 1 << 6;
    private static final int RESEARCH = 1 << 7;
    private static final int OFFICER = 1 << 8;

    /** What words show; those that show a deputy, a chief, finance or research only may do so, and a pattern decides. */
    private static final Stems STEMS = new Stems()
            .with(OPERATOR, "<operator>|<moderator>|<coordinator>|<facilitator>")
            .with(INTERPRETER, "<interpreter>|<translator>")
            .with(DEPUTY, "<deputy|<vice|<assistant|<former|<ex>|<outgoing|<incoming")
            .with(CHIEF, "chief exec|ceo>|ce.|ce o>|c e|c.e|c. e|president director")
            .with(FINANCE, "financ|cfo>|cf.|cf o>|c f|c.f|c. f")
            .with(
                    INVESTOR_RELATIONS,
                    "investor relations|investors relations|investor and|investor &|<ir>|<iro>|investor communications|investor affairs|relations with investors")
            .with(ANALYST, "analyst|equity research|portfolio manager|<shareholder>|institutional investor")
            .with(RESEARCH, "<research>")
            .with(
                    OFFICER,
                    "president|<chief>|officer|director|<head>|<vp>|<evp>|<svp>|chair>|chairman>|chairwoman>|chairperson>|treasurer|counsel|secretary|founder|executive|manager"
                            + "|partner|<coo>|<cto>|<cio>|<cmo>|<cso>|<cro>|<cpo>|controller|senior|principal|<gm>|<avp>|leader|superintendent|minister|spokes|advisor|strategist");

    private static final Pattern DEPUTIES = Pattern.compile(
            "\\b(deputy|vice|assistant|former|ex|outgoing|incoming)[- ](group )?(chief executive( officer)?|ceo|chief financial officer|cfo|managing director|president)");
    private static final Pattern CFO = Pattern.compile(
            "(chief|cheif) financ|\\bc\\.? ?f\\.? ?o\\b|finance director|financial director|director[ ,–-]+(of )?financ|\\bhead of finance\\b|finance chief|chief accounting and financial");
    private static final Pattern CEO =
            Pattern.compile("chief executive|\\b(co-?)?c\\.? ?e\\.? ?o\\b|president director");
    private static final Pattern MANAGING = Pattern.compile("managing director|\\bmd\\b");
    private static final Pattern UNIT = Pattern.compile(
            "(chief executive officer|chief executive|\\bceo\\b|\\bcfo\\b|chief financial officer|president and ceo)[, ]+(of |for |- |– |, |at )?(?<unit>(?!and\\b|&|chairman|director|president|of\\b)\\p{L}[\\p{L}\\d& .'’-]+)");
    private static final Pattern OWN_RESEARCH = Pattern.compile("\\bresearch\\b(?! (and|&) development)");

    private Titles() {}

    /** The role of a person of the issuer with this title; UNKNOWN where it is no title. */
    static Role role(String title) {
        int shown = STEMS.in(title);
        if (shown == 0) {
            return Role.UNKNOWN;
        }
        if ((shown & OPERATOR) != 0) {
            return Role.OPERATOR;
        }
        if ((shown & INTERPRETER) != 0) {
            return Role.INTERPRETER;
        }
        return (shown & (DEPUTY | CHIEF | FINANCE | RESEARCH)) == 0 ? plain(shown) : office(title, shown);
    }

    private static Role office(String title, int shown) {
        String small = title.toLowerCase(Locale.ROOT).replace('\u2010', '-');
        String own = (shown & DEPUTY) == 0 ? small : DEPUTIES.matcher(small).replaceAll("officer");
        // the plain forms, which most titles have, need no pattern
        if ((shown & CHIEF) != 0
                && (own.contains("chief executive") || CEO.matcher(own).find())) {
            return Role.EXECUTIVE_CEO;
        }
        if ((shown & FINANCE) != 0
                && (own.contains("chief financ") || CFO.matcher(own).find())) {
            return Role.EXECUTIVE_CFO;
        }
        boolean research =
                (shown & RESEARCH) != 0 && OWN_RESEARCH.matcher(small).find();
        int deputy = own.equals(small) ? 0 : OFFICER;
        return plain(shown | deputy | (research ? ANALYST : 0));
    }

    private static Role plain(int shown) {
        if ((shown & INVESTOR_RELATIONS) != 0) {
            return Role.INVESTOR_RELATIONS;
        }
        if ((shown & ANALYST) != 0) {
            return Role.ANALYST;
        }
        return (shown & OFFICER) != 0 ? Role.EXECUTIVE_OTHER : Role.UNKNOWN;
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
