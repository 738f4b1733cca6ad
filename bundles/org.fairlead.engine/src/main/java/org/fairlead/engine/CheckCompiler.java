// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fairlead.engine.phrase.PhraseException;
import org.fairlead.engine.phrase.PhraseSet;
import org.fairlead.model.rules.Answer;
import org.fairlead.model.rules.Asks;
import org.fairlead.model.rules.Avoids;
import org.fairlead.model.rules.Check;
import org.fairlead.model.rules.Counts;
import org.fairlead.model.rules.Figures;
import org.fairlead.model.rules.FollowsRule;
import org.fairlead.model.rules.InVersions;
import org.fairlead.model.rules.Manual;
import org.fairlead.model.rules.Precedes;
import org.fairlead.model.rules.ProfileHost;
import org.fairlead.model.rules.ProfileMeasures;
import org.fairlead.model.rules.Rule;
import org.fairlead.model.rules.RulesFactory;
import org.fairlead.model.rules.RulesPackage;
import org.fairlead.model.rules.Says;
import org.fairlead.model.rules.Scope;
import org.fairlead.model.rules.Segmentation;
import org.fairlead.model.rules.SpokenBy;
import org.fairlead.model.rules.Statements;
import org.jspecify.annotations.Nullable;

/** Makes the checks of one pack ready to run. */
final class CheckCompiler {
    private final String pack;
    private final Map<String, List<String>> terms;
    private final PhraseSet set;
    /** By their words, since many rules have the same. */
    private final Map<String, Expression> conditions = new HashMap<>();

    CheckCompiler(String pack, Map<String, List<String>> terms, PhraseSet set) {
        this.pack = pack;
        this.terms = terms;
        this.set = set;
    }

    CompiledCheck compile(Check check, Rule rule) throws PhraseException, PackException {
        return switch (check) {
            case Says s ->
                new SaysCheck(
                        where(s.getScope(), rule),
                        phrases(s.getPhrases()),
                        phrases(s.getWeakPhrases()),
                        phrases(s.getExcept()),
                        s.getAbsent());
            case Avoids a ->
                new AvoidsCheck(
                        where(a.getScope(), rule),
                        phrases(a.getPhrases()),
                        phrases(a.getExcept()),
                        phrases(a.getNear()));
            case Counts c ->
                new CountsCheck(
                        where(c.getScope(), rule),
                        phrases(c.getPhrases()),
                        phrases(c.getExcept()),
                        c.getWeakFrom(),
                        c.getMetFrom());
            case Precedes p ->
                new PrecedesCheck(passage(p.getPassage(), rule), phrases(p.getPhrases()), phrases(p.getBefore()));
            case SpokenBy s -> new SpokenByCheck(passage(s.getPassage(), rule), s.getVoice());
            case InVersions v -> new InVersionsCheck(passage(v.getPassage(), rule));
            case Figures f -> new FiguresCheck(f.getQuestion());
            case FollowsRule f -> new FollowsRuleCheck(f.getRule());
            case Statements s ->
                new StatementsCheck(
                        where(s.getScope(), rule),
                        Set.copyOf(s.getHedges()),
                        Set.copyOf(s.getClasses()),
                        s.getQuantified(),
                        phrases(s.getPhrases()),
                        phrases(s.getExcept()),
                        s.isNewFigures(),
                        s.getFinding());
            case Asks a -> new AsksCheck(questions(a.getExpression()), a.getYes(), a.getNo());
            case ProfileHost h -> new ProfileHostCheck(where(h.getScope(), rule));
            case ProfileMeasures m -> new ProfileMeasuresCheck(where(m.getScope(), rule), phrases(m.getPhrases()));
            case Segmentation s -> new SegmentationCheck(s.getSign());
            case Manual m -> new ManualCheck(m.getReason());
            default ->
                throw new PackException(
                        "The check kind " + check.eClass().getName() + " is not known to this version.");
        };
    }

    Phrases phrases(List<String> phrases) throws PhraseException {
        return Phrases.compile(phrases, set, terms);
    }

    Where where(@Nullable Scope own, Rule rule) {
        return Where.of(pack, own, rule.getScope());
    }

    /** A condition over the profile, all of whose names are questions of the profile. */
    Expression questions(String source) throws PackException {
        Expression known = conditions.get(source);
        if (known != null) {
            return known;
        }
        Expression expression = Expression.parse(source);
        for (String name : expression.names()) {
            var feature = RulesPackage.Literals.ISSUER_PROFILE.getEStructuralFeature(name);
            if (feature == null || feature.getEType().getInstanceClass() != Answer.class) {
                throw new PackException("The condition \"" + source + "\" asks for \"" + name
                        + "\", which is no question of the issuer profile.");
            }
        }
        conditions.put(source, expression);
        return expression;
    }

    private Where passage(String id, Rule rule) {
        if (id.isEmpty()) {
            return where(null, rule);
        }
        Scope scope = RulesFactory.eINSTANCE.createScope();
        scope.setPassage(id);
        return Where.of(pack, scope);
    }
}
