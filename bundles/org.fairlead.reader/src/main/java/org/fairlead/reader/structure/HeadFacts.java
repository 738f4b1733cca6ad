// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.structure;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fairlead.model.transcript.Transcript;

/** Title, issuer and date, as the head of a record or the first words of the call give them. Patterns run over the head only. */
final class HeadFacts {
    private static final int HEAD = 5000;
    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
    private static final Pattern ISO = Pattern.compile("\\b(20\\d\\d)-(\\d\\d)-(\\d\\d)\\b");
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "\\b" + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(20\\d\\d)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY_FIRST = Pattern.compile(
            "\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+" + MONTH + ",?\\s+(20\\d\\d)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern SLASHES = Pattern.compile("(?m)^\\s*(\\d{1,2})/(\\d{1,2})/(20\\d\\d)\\s*$");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern TITLE = Pattern.compile("(?i)\\b(call|transcript|results|earnings|conference)\\b");
    private static final Pattern WELCOME = Pattern.compile(
            "(?i:welcome(?: you)?(?: all| everyone| you)? to(?: today's)?(?: the)?) (?<name>\\p{Lu}[\\p{L}\\d&.'\u2019 ,-]{1,60}?)(?:['\u2019]s?)? (?i:(?:first|second|third|fourth|full|half|fiscal|q[1-4]|earnings|results|quarter|year|conference|20\\d\\d|analyst|investor|annual|interim)\\b)");

    private HeadFacts() {}

    /** @param spoken where the call begins; before it stands the head of whoever made the record */
    static void fill(Transcript transcript, int spoken) {
        String text = transcript.getText();
        String head = text.substring(0, Math.min(text.length(), Math.max(Math.min(spoken, HEAD), 0)));
        String opening = text.substring(Math.min(spoken, text.length()), Math.min(text.length(), spoken + HEAD));
        if (transcript.getTitle().isEmpty()) {
            transcript.setTitle(head.lines()
                    .map(l -> l.replaceAll("^[#*\\s\"\u201c]+|[*\\s\"\u201d]+$", ""))
                    .filter(l -> Headings.of(l, 0, l.length()) == Headings.Kind.NONE
                            && l.length() > 8
                            && l.length() < 120
                            && TITLE.matcher(l).find())
                    .findFirst()
                    .orElse(""));
        }
        transcript.setCallDate(date(head));
        Matcher welcome = WELCOME.matcher(opening);
        if (welcome.find()) {
            String name = welcome.group("name")
                    .replaceAll("\\s+", " ")
                    .replaceAll("(?i)[,\\s]+(the|financial|quarterly|" + MONTH + ")?,?$", "")
                    .strip();
            transcript.setIssuer(name.matches("(?i)q[1-4]|fy\\d*") ? "" : name);
        }
    }

    private static String date(String head) {
        String best = "";
        int first = Integer.MAX_VALUE;
        for (Pattern pattern : List.of(ISO, MONTH_FIRST, DAY_FIRST, SLASHES)) {
            Matcher found = pattern.matcher(head);
            if (found.find() && found.start() < first) {
                first = found.start();
                best = iso(pattern, found);
            }
        }
        return best;
    }

    private static String iso(Pattern pattern, Matcher found) {
        if (pattern == ISO) {
            return found.group();
        }
        boolean dayFirst = pattern == DAY_FIRST;
        String day = found.group(dayFirst ? 1 : 2);
        String named = found.group(dayFirst ? 2 : 1);
        int month = pattern == SLASHES
                ? Integer.parseInt(named)
                : MONTHS.indexOf(named.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
        boolean valid = month >= 1 && month <= 12 && Integer.parseInt(day) >= 1 && Integer.parseInt(day) <= 31;
        return valid ? String.format(Locale.ROOT, "%s-%02d-%02d", found.group(3), month, Integer.parseInt(day)) : "";
    }
}
