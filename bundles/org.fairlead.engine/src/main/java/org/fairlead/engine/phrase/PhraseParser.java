// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the phrase language of the rules: words; {@code a|b} alternatives; brackets; {@code ?} after a word or bracket for "or nothing"; {@code ...} for
 * up to six words between, {@code ..3} for up to three; {@code *} for any one word; {@code #} for any number, {@code #year} for a year;
 * {@code {name}} for a term of the pack; {@code ~} after a word for "also when misspelt a little".
 */
final class PhraseParser {
    private static final int DEFAULT_GAP = 6;
    private static final int WIDEST_GAP = 30;
    private static final int DEEPEST = 20;

    private final Vocabulary vocabulary;
    private final Tokens tokens = new Tokens();
    private final Tokenizer tokenizer;
    private Map<String, List<String>> terms = Map.of();
    /** Terms that have been read already, of the same map. */
    private final Map<String, Pattern> known = new HashMap<>();

    private String source = "";
    private int at;
    private int depth;

    PhraseParser(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.tokenizer = new Tokenizer(adding(vocabulary), tokens);
    }

    /** Reads a phrase; the terms stay as they are while the parser is used with them. */
    Pattern parse(String phrase, Map<String, List<String>> termsOfPack) throws PhraseException {
        if (terms != termsOfPack) {
            terms = termsOfPack;
            known.clear();
        }
        depth = 0;
        return parse(phrase);
    }

    private Pattern parse(String phrase) throws PhraseException {
        source = phrase;
        at = 0;
        Pattern pattern = choice();
        if (at < source.length()) {
            throw wrong("a closing bracket without an opening one");
        }
        return pattern;
    }

    private Pattern choice() throws PhraseException {
        if (++depth > DEEPEST) {
            throw wrong("brackets or terms nested deeper than " + DEEPEST);
        }
        List<Pattern> parts = new ArrayList<>();
        parts.add(sequence());
        while (peek() == '|') {
            at++;
            parts.add(sequence());
        }
        depth--;
        return parts.size() == 1 ? parts.get(0) : new Pattern.Choice(parts);
    }

    private Pattern sequence() throws PhraseException {
        List<Pattern> parts = new ArrayList<>();
        for (char c = peek(); c != 0 && c != '|' && c != ')'; c = peek()) {
            parts.add(optional(atom(c)));
        }
        if (parts.isEmpty()) {
            throw wrong("an empty alternative");
        }
        return parts.size() == 1 ? parts.get(0) : new Pattern.Sequence(parts);
    }

    private Pattern optional(Pattern part) {
        if (at < source.length() && source.charAt(at) == '?') {
            at++;
            return new Pattern.Optional(part);
        }
        return part;
    }

    private Pattern atom(char c) throws PhraseException {
        return switch (c) {
            case '(' -> bracket();
            case '{' -> term();
            case '.' -> gap();
            case '*' -> {
                at++;
                yield new Pattern.Token(Pattern.Token.ANY, false);
            }
            case '#' -> number();
            default -> words();
        };
    }

    private Pattern bracket() throws PhraseException {
        at++;
        Pattern inside = choice();
        if (peek() != ')') {
            throw wrong("an opening bracket without a closing one");
        }
        at++;
        return inside;
    }

    private Pattern term() throws PhraseException {
        int close = source.indexOf('}', at);
        String name = close < 0 ? "" : source.substring(at + 1, close);
        List<String> phrases = terms.getOrDefault(name, List.of());
        if (phrases.isEmpty()) {
            throw wrong("the unknown term {" + name + "}");
        }
        Pattern pattern = known.get(name);
        if (pattern == null) {
            pattern = choiceOf(name, phrases);
            known.put(name, pattern);
        }
        at = close + 1;
        return pattern;
    }

    private Pattern choiceOf(String name, List<String> phrases) throws PhraseException {
        String outer = source;
        int outerAt = at;
        if (++depth > DEEPEST) {
            throw wrong("the term {" + name + "} used inside itself");
        }
        List<Pattern> parts = new ArrayList<>();
        for (String phrase : phrases) {
            parts.add(parse(phrase));
        }
        depth--;
        source = outer;
        at = outerAt;
        return new Pattern.Choice(parts);
    }

    private Pattern gap() throws PhraseException {
        int begin = at;
        while (at < source.length() && source.charAt(at) == '.') {
            at++;
        }
        int digits = at;
        while (at < source.length() && Character.isDigit(source.charAt(at))) {
            at++;
        }
        int width = at > digits ? Integer.parseInt(source.substring(digits, Math.min(at, digits + 4))) : DEFAULT_GAP;
        if (digits - begin < 2 || width > WIDEST_GAP) {
            throw wrong("a gap that is not ... or ..1 to .." + WIDEST_GAP);
        }
        return new Pattern.Gap(width);
    }

    private Pattern number() {
        if (source.startsWith("#year", at)) {
            at += 5;
            return new Pattern.Token(Pattern.Token.YEAR, false);
        }
        at++;
        return new Pattern.Token(Pattern.Token.NUMBER, false);
    }

    /** What stands between spaces and signs of the language; it may be several tokens, as "10-K" is. */
    private Pattern words() throws PhraseException {
        int begin = at;
        while (at < source.length() && " |(){}?*#~".indexOf(source.charAt(at)) < 0 && !source.startsWith("..", at)) {
            at++;
        }
        boolean tolerant = at < source.length() && source.charAt(at) == '~';
        char[] word = source.substring(begin, at).toCharArray();
        tokens.count = 0;
        tokenizer.run(word, 0, word.length);
        if (tolerant) {
            at++;
        }
        if (tokens.count == 0) {
            throw wrong("the sign \"" + source.substring(begin, Math.min(source.length(), Math.max(at, begin + 1)))
                    + "\", which is no word");
        }
        List<Pattern> parts = new ArrayList<>();
        for (int i = 0; i < tokens.count; i++) {
            parts.add(new Pattern.Token(tokens.symbol[i], tolerant));
            if (tolerant) {
                vocabulary.tolerate(tokens.symbol[i]);
            }
        }
        return parts.size() == 1 ? parts.get(0) : new Pattern.Sequence(parts);
    }

    private static Lexicon adding(Vocabulary vocabulary) {
        return new Lexicon() {
            @Override
            public int word(char[] word, int length, int hash) {
                return vocabulary.add(word, length, hash);
            }

            @Override
            public int number(char[] digits, int length, int hash, boolean grouped) {
                return vocabulary.add(digits, length, hash);
            }
        };
    }

    /** The next character that is no space, or 0 at the end. */
    private char peek() {
        while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
            at++;
        }
        return at < source.length() ? source.charAt(at) : 0;
    }

    private PhraseException wrong(String what) {
        return new PhraseException("The phrase \"" + source + "\" has " + what + ".");
    }
}
