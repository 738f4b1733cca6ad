// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fairlead.engine.Packs.LoadedPack;
import org.fairlead.model.rules.Answer;
import org.fairlead.model.rules.Asks;
import org.fairlead.model.rules.Element;
import org.fairlead.model.rules.IssuerProfile;
import org.fairlead.model.rules.Rule;
import org.fairlead.model.rules.RulesPackage;

/**
 * A question of the issuer profile, with its words. They stand beside the question in {@code rules.ecore}.
 *
 * @param attribute of the profile
 */
public record ProfileQuestion(EAttribute attribute) {
    private static final String WORDS = "urn:fairlead:question";
    private static final Pattern NAME = Pattern.compile("(not\\s+)?([A-Za-z][A-Za-z0-9-]*)");
    private static final Map<String, ProfileQuestion> ALL =
            RulesPackage.Literals.ISSUER_PROFILE.getEAllAttributes().stream()
                    .filter(a -> a.getEAttributeType() == RulesPackage.Literals.ANSWER)
                    .map(ProfileQuestion::new)
                    .collect(Collectors.toMap(ProfileQuestion::id, q -> q, (a, b) -> a, LinkedHashMap::new));

    /** All questions, in the order of the profile. */
    public static List<ProfileQuestion> all() {
        return List.copyOf(ALL.values());
    }

    /** The name that conditions of rules and profile files use. */
    public String id() {
        return attribute.getName();
    }

    /** The question as a person is asked. */
    public String text() {
        return EcoreUtil.getAnnotation(attribute, WORDS, "question");
    }

    /** What is the case when the question is answered so, for instance "foreign private issuer". */
    public String words(Answer answer) {
        return EcoreUtil.getAnnotation(attribute, WORDS, answer == Answer.NO ? "no" : "yes");
    }

    /** The answer of a profile. */
    public Answer in(IssuerProfile profile) {
        return (Answer) profile.eGet(attribute);
    }

    /** The rules that ask each question, in order of packs; a question that no rule asks has none. */
    public static Map<ProfileQuestion, List<Rule>> askedBy(Packs packs) {
        Map<ProfileQuestion, List<Rule>> rules = new LinkedHashMap<>();
        ALL.values().forEach(question -> rules.put(question, new ArrayList<>()));
        for (LoadedPack loaded : packs.packs()) {
            loaded.pack()
                    .getRules()
                    .forEach(rule -> names(rule)
                            .forEach(name -> rules.getOrDefault(ALL.get(name), new ArrayList<>())
                                    .add(rule)));
        }
        return rules;
    }

    private static Set<String> names(Rule rule) {
        Set<String> names = new LinkedHashSet<>();
        if (rule.getApplicability() != null) {
            addNames(rule.getApplicability().getWhen(), names);
        }
        for (Element element : rule.getElements()) {
            if (element.getCheck() instanceof Asks asks) {
                addNames(asks.getExpression(), names);
            }
        }
        names.retainAll(ALL.keySet());
        return names;
    }

    private static void addNames(String condition, Set<String> names) {
        Matcher matcher = NAME.matcher(condition);
        while (matcher.find()) {
            names.add(matcher.group(2));
        }
    }

    /** A condition over questions in words: {@code reportingIssuer and not foreignPrivateIssuer} is "reporting issuer and no foreign private issuer". */
    static String inWords(String condition) {
        return NAME.matcher(condition)
                .replaceAll(name -> {
                    ProfileQuestion question = ALL.get(name.group(2));
                    return Matcher.quoteReplacement(
                            question == null
                                    ? name.group()
                                    : question.words(name.group(1) == null ? Answer.YES : Answer.NO));
                })
                .strip();
    }

    /** What is the case when a question is answered so. */
    static String inWords(String name, Answer answer) {
        ProfileQuestion question = ALL.get(name);
        return question == null ? name : question.words(answer);
    }
}
