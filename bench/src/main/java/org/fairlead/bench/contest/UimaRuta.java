// SPDX-License-Identifier: EPL-2.0
package org.fairlead.bench.contest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.ruta.engine.RutaEngine;
import org.apache.uima.util.CasCreationUtils;

/** The phrases as one string list that UIMA Ruta marks by its dictionary action, which is much faster than a rule a phrase. It marks the longest at a place. */
final class UimaRuta implements Contender {
    private static final String HIT = "org.fairlead.bench.PhraseHit";

    private final Map<String, Integer> numbers = new HashMap<>();
    private final AnalysisEngine engine;
    private final JCas cas;
    private final Splitter splitter = new Splitter();

    UimaRuta(List<String> phrases) {
        for (int p = 0; p < phrases.size(); p++) {
            numbers.put(phrases.get(p), p);
        }
        String list = phrases.stream().map(p -> '"' + p + '"').collect(Collectors.joining(", "));
        String script = "STRINGLIST phrases = {" + list + "};\nDocument{-> MARKFAST(" + HIT + ", phrases, true)};";
        try {
            TypeSystemDescription own = TypeSystemDescriptionFactory.createTypeSystemDescription(new String[0]);
            own.addType(HIT, "", "uima.tcas.Annotation");
            TypeSystemDescription basic = TypeSystemDescriptionFactory.createTypeSystemDescription(
                    "org.apache.uima.ruta.engine.BasicTypeSystem");
            engine = AnalysisEngineFactory.createEngine(
                    RutaEngine.class,
                    CasCreationUtils.mergeTypeSystems(List.of(own, basic)),
                    RutaEngine.PARAM_RULES,
                    script);
            cas = engine.newJCas();
        } catch (UIMAException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String name() {
        return "UIMA Ruta, ICU4J";
    }

    @Override
    public void scan(String text, long[] sentences) {
        cas.reset();
        cas.setDocumentText(text);
        cas.setDocumentLanguage("en");
        try {
            engine.process(cas);
        } catch (UIMAException e) {
            throw new IllegalStateException(e);
        }
        List<Annotation> hits = cas.getAnnotationIndex(cas.getTypeSystem().getType(HIT)).stream()
                .map(Annotation.class::cast)
                .toList();
        int[] next = {0};
        Set<Integer> found = new HashSet<>();
        splitter.cut(text, (begin, end) -> {
            found.clear();
            for (; next[0] < hits.size() && hits.get(next[0]).getBegin() < end; next[0]++) {
                String words = Alternation.words(hits.get(next[0]).getCoveredText());
                found.add(numbers.getOrDefault(words, 0));
            }
            found.forEach(p -> sentences[p]++);
        });
    }
}
