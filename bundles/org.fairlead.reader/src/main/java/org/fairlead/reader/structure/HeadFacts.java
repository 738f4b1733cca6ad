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
    private static final List<Pattern> DATES = List.of(ISO, MONTH_FIRST, DAY_FIRST, SLASHES);
    /** A date has fewer characters on either side of the begin of its year. */
    private static final int AROUND = 40;

    private static final Stems TITLE = new Stems().with(1, "<call>|<transcript>|<results>|<earnings>|<conference>");
    private static final Pattern EDGES = Pattern.compile("^[#*\\s\"\u201c]+|[*\\s\"\u201d]+$");
    private static final Pattern TAIL = Pattern.compile("(?i)[,\\s]+(the|financial|quarterly|" + MONTH + ")?,?$");
    private static final Pattern QUARTER = Pattern.compile("(?i)q[1-4]|fy\\d*");
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
                    .filter(l -> TITLE.in(l) != 0)
                    .map(l -> EDGES.matcher(l).replaceAll(""))
                    .filter(l ->
                            l.length() > 8 && l.length() < 120 && Headings.of(l, 0, l.length()) == Headings.Kind.NONE)
                    .findFirst()
                    .orElse(""));
        }
        transcript.setCallDate(date(head));
        transcript.setIssuer(issuer(opening));
    }

    /** Whom the first words welcome to the call of. */
    private static String issuer(String opening) {
        Matcher welcome = WELCOME.matcher(opening);
        for (int i = opening.indexOf("elcome"); i > 0; i = opening.indexOf("elcome", i + 1)) {
            if (welcome.region(i - 1, opening.length()).lookingAt()) {
                String name = Blanks.single(welcome.group("name"));
                name = TAIL.matcher(name).replaceAll("").strip();
                return QUARTER.matcher(name).matches() ? "" : name;
            }
        }
        return "";
    }

    /** The first date; only the characters around a year are looked at. */
    private static String date(String head) {
        String best = "";
        int first = Integer.MAX_VALUE;
        for (Pattern pattern : DATES) {
            Matcher found = pattern.matcher(head).useTransparentBounds(true).useAnchoringBounds(false);
            for (int year = head.indexOf("20"); year >= 0; year = head.indexOf("20", year + 1)) {
                found.region(Math.max(0, year - AROUND), Math.min(head.length(), year + AROUND));
                if (found.find()) {
                    best = found.start() < first ? iso(pattern, found) : best;
                    first = Math.min(first, found.start());
                    break;
                }
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
        return valid ? found.group(3) + "-" + twoDigits(month) + "-" + twoDigits(Integer.parseInt(day)) : "";
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
