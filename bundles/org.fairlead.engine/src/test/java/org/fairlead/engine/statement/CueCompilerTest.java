// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fairlead.engine.phrase.PhraseException;
import org.fairlead.engine.phrase.PhraseSet;
import org.fairlead.model.rules.CueDefinition;
import org.fairlead.model.rules.RulesFactory;
import org.fairlead.model.rules.StatementModel;
import org.junit.jupiter.api.Test;

class CueCompilerTest {
    private final StatementModel model = RulesFactory.eINSTANCE.createStatementModel();

    @Test
    void refusesACueThatRefersToALaterOne() {
        cue("both").getAll().add("will");
        cue("will").getPhrases().add("will");
        assertThrows(PhraseException.class, this::compile);
    }

    @Test
    void refusesTwoCuesOfOneName() {
        cue("will").getPhrases().add("will");
        cue("will").getPhrases().add("shall");
        assertThrows(PhraseException.class, this::compile);
    }

    @Test
    void refusesAnUnknownFeatureAndACueOfNothing() {
        cue("odd").setFeature("moon=full");
        assertThrows(PhraseException.class, this::compile);
        model.getCues().clear();
        cue("empty");
        assertThrows(PhraseException.class, this::compile);
    }

    @Test
    void refusesToLookBesideTwice() {
        cue("will").getPhrases().add("will");
        cue("after will").getAll().add("previous: will");
        cue("after that").getAll().add("previous: after will");
        assertThrows(PhraseException.class, this::compile);
    }

    @Test
    void cutsAPhraseAtItsGaps() {
        List<Integer> gaps = new ArrayList<>();
        assertEquals(List.of("(in|of) the", "range", "now"), SplitPhrase.cut("(in|of) the ..4 range {adv}? now", gaps));
        assertEquals(List.of(4, -3), gaps);
    }

    private CueDefinition cue(String name) {
        CueDefinition cue = RulesFactory.eINSTANCE.createCueDefinition();
        cue.setName(name);
        model.getCues().add(cue);
        return cue;
    }

    private void compile() throws PhraseException {
        CompiledStatements.compile(model, new PhraseSet(), Map.of());
    }
}
