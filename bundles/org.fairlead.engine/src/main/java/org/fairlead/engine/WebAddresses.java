// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.fairlead.engine.CompiledCheck.Answered;
import org.fairlead.engine.call.CallText;
import org.fairlead.engine.call.Words;
import org.fairlead.engine.phrase.Misspellings;
import org.fairlead.model.review.Evidence;
import org.fairlead.model.rules.State;

/** Web addresses on a call, written or spoken ("ir dot example dot com"), compared with the host that the issuer profile gives. */
final class WebAddresses {
    /** Beside the ending of the issuer's own host; other words joined by a full stop are no address. */
    private static final Set<String> ENDINGS = Set.of("com", "net", "org", "info", "co", "io", "ai", "biz");

    private static final String SPOKEN_DOT = " dot ";
    /** Names of sites with fewer characters than this are too short to be told from others. */
    private static final int SHORTEST_NAME = 4;

    private static final int LONG_NAME = 8;

    private WebAddresses() {}

    /**
     * Words joined by full stops, whatever they end on.
     *
     * @param begin    first UTF-16 offset
     * @param end      after the last UTF-16 offset
     * @param sentence number of its sentence
     * @param ending   the last word
     */
    record Address(int begin, int end, int sentence, String ending) {}

    static Answered judge(Where where, Run run) {
        List<Evidence> said = new ArrayList<>();
        String host = host(run.profile().getWebHost());
        String ownEnding = host.substring(host.lastIndexOf('.') + 1);
        for (Address address : run.facts().webAddresses()) {
            if ((ENDINGS.contains(address.ending()) || address.ending().equals(ownEnding))
                    && where.holds(address.sentence(), run)) {
                said.add(run.evidence(address.begin(), address.end(), false));
            }
        }
        if (said.isEmpty()) {
            return new Answered(State.NOT_APPLICABLE, "No web address is said.", said);
        }
        if (host.isEmpty()) {
            return new Answered(State.NOT_DETERMINABLE, "The issuer profile does not answer: webHost.", said);
        }
        List<Evidence> near =
                said.stream().filter(e -> nearlyIs(host(e.getQuote()), host)).toList();
        return near.isEmpty()
                ? new Answered(State.MET, "No web address that is said nearly is " + host + ".", said)
                : new Answered(
                        State.NOT_MET,
                        "Said: "
                                + String.join(
                                        ", ",
                                        near.stream().map(Evidence::getQuote).toList()) + "; the issuer profile gives "
                                + host + ".",
                        near);
    }

    /** From dot to dot, since few words have one. */
    static List<Address> all(CallText call, Words words) {
        List<Address> found = new ArrayList<>();
        String text = call.text();
        Dots dots = new Dots(words);
        int after = 0;
        for (int dot = dots.from(1); dot < text.length(); dot = dots.from(Math.max(dot + 1, after))) {
            if (!isLabel(text.charAt(dot - 1)) || afterDot(text, dot, text.length()) < 0) {
                continue;
            }
            int sentence = call.sentenceAt(dot);
            int end = call.end(sentence);
            int begin = beginOfLabel(text, dot, call.begin(sentence));
            if (begin < dot && afterDot(text, dot, end) > 0) {
                int label = begin;
                after = dot;
                for (int next = afterDot(text, after, end); next > 0; next = afterDot(text, after, end)) {
                    label = next;
                    after = endOfLabel(text, next, end);
                }
                found.add(new Address(begin, after, sentence, text.substring(label, after)));
            }
        }
        return found;
    }

    /** Full stops, and the blanks before the word "dot"; each kind is looked for by itself, which is many times faster than a look at each character. */
    private static final class Dots {
        private final Words words;
        /** Number of the word "dot". */
        private final int named;

        private int point = -1;
        private int spoken = -1;
        /** The word after the one last found to be "dot". */
        private int word;

        Dots(Words words) {
            this.words = words;
            this.named = words.dictionary().number("dot");
        }

        /** The first at or after an offset, the length of the text where there is none. Offsets asked for only grow. */
        int from(int offset) {
            if (point < offset) {
                int found = words.text().indexOf('.', offset);
                point = found < 0 ? words.text().length() : found;
            }
            while (spoken < offset) {
                while (word < words.size() && words.id(word) != named) {
                    word++;
                }
                spoken = word < words.size()
                        ? words.begin(word++) - 1
                        : words.text().length();
            }
            return Math.min(point, spoken);
        }
    }

    private static int beginOfLabel(String text, int end, int least) {
        int i = end;
        while (i > least && isLabel(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /** Where the next label begins when a dot stands at i, else -1. */
    private static int afterDot(String text, int i, int end) {
        if (i >= end || text.charAt(i) != '.' && text.charAt(i) != ' ') {
            return -1;
        }
        int next = text.charAt(i) == '.'
                ? i + 1
                : text.regionMatches(true, i, SPOKEN_DOT, 0, SPOKEN_DOT.length()) ? i + SPOKEN_DOT.length() : end;
        return next < end && isLabel(text.charAt(next)) ? next : -1;
    }

    private static int endOfLabel(String text, int begin, int end) {
        int i = begin;
        while (i < end && isLabel(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isLabel(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-';
    }

    /** In small letters, without "www" and without spoken dots. */
    private static String host(String address) {
        String host = address.strip().toLowerCase(Locale.ROOT).replace(SPOKEN_DOT, ".");
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    /** Whether a host is so like the issuer's that it must be a slip for it. Another page of the same site is no slip, nor the same name under another ending. */
    private static boolean nearlyIs(String said, String own) {
        String site = site(said);
        String ownSite = site(own);
        if (site.equals(ownSite)) {
            return isSlip(
                    said.substring(0, said.length() - site.length()),
                    own.substring(0, own.length() - ownSite.length()));
        }
        return !name(site).equals(name(ownSite))
                && Math.max(name(site).length(), name(ownSite).length()) >= SHORTEST_NAME
                && isSlip(site, ownSite);
    }

    private static boolean isSlip(String said, String own) {
        int allowed = name(own).length() < SHORTEST_NAME ? 0 : name(own).length() < LONG_NAME ? 1 : 2;
        int edits = Misspellings.edits(said, own);
        return edits > 0 && edits <= allowed;
    }

    /** The last two labels, three under endings like co.uk. */
    private static String site(String host) {
        int last = host.lastIndexOf('.');
        int second = host.lastIndexOf('.', last - 1);
        boolean shortBefore = second > 0 && host.length() - last == 3 && last - second <= 4;
        return host.substring((shortBefore ? host.lastIndexOf('.', second - 1) : second) + 1);
    }

    private static String name(String site) {
        int dot = site.indexOf('.');
        return dot < 0 ? site : site.substring(0, dot);
    }
}
