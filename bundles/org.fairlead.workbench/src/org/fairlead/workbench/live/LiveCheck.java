// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.live;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fairlead.audit.casefile.Documents;
import org.fairlead.audit.casefile.OpenCase;
import org.fairlead.audit.casefile.Reviewed;
import org.fairlead.engine.CompiledRules;
import org.fairlead.engine.Engine;
import org.fairlead.model.review.Review;
import org.fairlead.model.rules.IssuerProfile;
import org.fairlead.model.transcript.Transcript;
import org.fairlead.reader.TranscriptReader;
import org.fairlead.workbench.session.Profiles;

/** Reads and reviews what was said so far, as the case has it where the call is kept in one: its profile, its corrections, its documents. */
record LiveCheck(String words, String name, Optional<OpenCase> kept) {
    Reviewed review(CompiledRules rules) throws IOException {
        return kept.isPresent() ? again(kept.get(), rules) : first(rules);
    }

    private Reviewed first(CompiledRules rules) throws IOException {
        Transcript transcript = TranscriptReader.readText(words, name);
        return reviewed(rules, Engine.review(transcript, rules, Profiles.chosen(transcript)), Documents.NONE);
    }

    private Reviewed again(OpenCase openCase, CompiledRules rules) throws IOException {
        Transcript last = openCase.review().getTranscript();
        Transcript transcript =
                TranscriptReader.readText(words, last.getSource().getFileName(), last.getCorrections());
        IssuerProfile profile = EcoreUtil.copy(openCase.review().getProfile());
        Documents beside = Documents.kept(openCase, TranscriptReader::read);
        return reviewed(rules, Engine.review(transcript, rules, profile, beside.read()), beside);
    }

    private Reviewed reviewed(CompiledRules rules, Review review, Documents beside) {
        return new Reviewed(words.getBytes(StandardCharsets.UTF_8), rules.packs(), review, beside.bytes());
    }
}
