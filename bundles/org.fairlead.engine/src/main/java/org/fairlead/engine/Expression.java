// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.fairlead.model.rules.Answer;

/**
 * A condition over names: {@code form and (period or not section)}. Three-valued: what hangs on an unknown name is unknown (Kleene 1938).
 */
final class Expression {
    private final Node root;
    private final Set<String> names;
    private final String source;
    /** Made when first asked for; two threads that make it at a time make the same. */
    private String words = "";
    /** By the answers to its names. */
    private final Map<List<Answer>, Outcome> outcomes = new ConcurrentHashMap<>();

    private Expression(Node root, Set<String> names, String source) {
        this.root = root;
        this.names = names;
        this.source = source;
    }

    /**
     * What it comes to under some answers.
     *
     * @param value the answer to it
     * @param open  the names without an answer, in words
     * @param off   where the value is NO, in words the answers that make it so: those that, answered otherwise, would not; where only several together would, all
     */
    record Outcome(Answer value, String open, String off) {}

    /** The outcome under some answers; made once for each set of answers, since few profiles differ in what one condition asks. */
    Outcome outcome(Function<String, Answer> of) {
        List<Answer> answers = new ArrayList<>(names.size());
        names.forEach(name -> answers.add(of.apply(name)));
        return outcomes.computeIfAbsent(answers, k -> outcomeUnder(of));
    }

    private Outcome outcomeUnder(Function<String, Answer> of) {
        Answer value = value(of);
        String open = open(of).stream().map(ProfileQuestion::inWords).collect(Collectors.joining(", "));
        return new Outcome(value, open, value == Answer.NO ? off(of) : "");
    }

    private String off(Function<String, Answer> of) {
        List<String> alone = names.stream()
                .filter(name -> value(n -> n.equals(name) ? opposite(of.apply(n)) : of.apply(n)) != Answer.NO)
                .toList();
        return (alone.isEmpty() ? List.copyOf(names) : alone)
                .stream()
                        .map(name -> ProfileQuestion.inWords(name, of.apply(name)))
                        .collect(Collectors.joining(", "));
    }

    private static Answer opposite(Answer answer) {
        return answer == Answer.NO ? Answer.YES : Answer.NO;
    }

    private interface Node {
        Answer value(Function<String, Answer> of);
    }

    /** Reads a condition. */
    static Expression parse(String source) throws PackException {
        Parser parser = new Parser(source);
        Node root = parser.either();
        if (!parser.next().isEmpty()) {
            throw new PackException("The condition \"" + source + "\" ends before \"" + parser.next() + "\".");
        }
        return new Expression(root, parser.names, source);
    }

    /** In words, where it is a condition over questions of the profile. */
    String inWords() {
        if (words.isEmpty()) {
            words = ProfileQuestion.inWords(source);
        }
        return words;
    }

    /** The names that it uses, in order. */
    Set<String> names() {
        return names;
    }

    /** The names without an answer, in order. */
    List<String> open(Function<String, Answer> of) {
        return names.stream().filter(n -> of.apply(n) == Answer.UNKNOWN).toList();
    }

    Answer value(Function<String, Answer> of) {
        return root.value(of);
    }

    private static final class Parser {
        private final String source;
        private final Set<String> names = new LinkedHashSet<>();
        private int at;

        Parser(String source) {
            this.source = source;
        }

        private Node either() throws PackException {
            Node left = both();
            while (next().equals("or")) {
                take();
                Node a = left;
                Node b = both();
                left = of -> join(a.value(of), b.value(of), Answer.YES);
            }
            return left;
        }

        private Node both() throws PackException {
            Node left = one();
            while (next().equals("and")) {
                take();
                Node a = left;
                Node b = one();
                left = of -> join(a.value(of), b.value(of), Answer.NO);
            }
            return left;
        }

        private Node one() throws PackException {
            String word = take();
            if (word.equals("not")) {
                Node inner = one();
                return of -> not(inner.value(of));
            }
            if (word.equals("(")) {
                Node inner = either();
                if (!take().equals(")")) {
                    throw new PackException(
                            "The condition \"" + source + "\" has an opening bracket without a closing one.");
                }
                return inner;
            }
            if (!word.matches("[A-Za-z][A-Za-z0-9-]*") || word.equals("and") || word.equals("or")) {
                throw new PackException("The condition \"" + source + "\" lacks a name"
                        + (word.isEmpty() ? " at its end." : " before \"" + word + "\"."));
            }
            names.add(word);
            return of -> of.apply(word);
        }

        private String take() {
            String word = next();
            at = skip(at) + word.length();
            return word;
        }

        private String next() {
            int begin = skip(at);
            if (begin == source.length()) {
                return "";
            }
            int end = begin + 1;
            if ("()".indexOf(source.charAt(begin)) < 0) {
                while (end < source.length()
                        && !Character.isWhitespace(source.charAt(end))
                        && "()".indexOf(source.charAt(end)) < 0) {
                    end++;
                }
            }
            return source.substring(begin, end);
        }

        private int skip(int from) {
            int i = from;
            while (i < source.length() && Character.isWhitespace(source.charAt(i))) {
                i++;
            }
            return i;
        }
    }

    /** Or with YES, and with NO as the value that decides by itself. */
    private static Answer join(Answer a, Answer b, Answer decides) {
        UnaryOperator<Answer> other = x -> x == Answer.YES ? Answer.NO : Answer.YES;
        if (a == decides || b == decides) {
            return decides;
        }
        return a == Answer.UNKNOWN || b == Answer.UNKNOWN ? Answer.UNKNOWN : other.apply(decides);
    }

    private static Answer not(Answer a) {
        return switch (a) {
            case YES -> Answer.NO;
            case NO -> Answer.YES;
            case UNKNOWN -> Answer.UNKNOWN;
        };
    }
}
