// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.casefile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.fairlead.engine.CompiledRules;
import org.fairlead.engine.Engine;
import org.fairlead.engine.PackLoader;
import org.fairlead.model.casefile.DispositionState;
import org.fairlead.model.review.Finding;
import org.fairlead.model.review.RuleOutcome;
import org.fairlead.model.rules.IssuerProfile;
import org.fairlead.model.rules.Severity;
import org.fairlead.model.rules.State;
import org.fairlead.reader.TranscriptReader;
import org.fairlead.rulepacks.BuiltInPacks;

/** Cases of a small invented call, reviewed by the program's own packs. */
final class SampleCases {
    static final CompiledRules RULES = CompiledRules.compile(PackLoader.load(BuiltInPacks.files()));
    static final Actor ANNA = new Actor("Anna Prepares");
    static final Actor BEN = new Actor("Ben Reviews");

    static final String CALL = """
            Harbourline Instruments Limited, third quarter 2025 earnings call

            Operator: Good day, and welcome to the Harbourline Instruments third quarter call. I hand over to Jane Roe, investor relations.

            Jane Roe: Thank you. Some of what we say today is forward-looking. More about the risks is in the company's filings.

            Paul Doe, Chief Executive Officer: Revenue grew by 12% to 48 million dollars. There is no doubt that we will reach 200 million dollars of revenue in 2027. \
            We guarantee that margins will rise. Adjusted EBITDA was 9 million dollars. We guarantee that margins will rise.

            Operator: We now begin the question-and-answer session. The first question is from Mary Major of Example Securities.

            Mary Major: What do you expect for next year?

            Paul Doe, Chief Executive Officer: We expect revenue of 60 million dollars next year. We will always be able to pass on our costs.

            Operator: This ends the call.
            """;

    private SampleCases() {}

    /** A clock that stands until it is set. */
    static final class Clock implements InstantSource {
        private volatile Instant now = Instant.parse("2026-03-02T09:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        void set(String instant) {
            now = Instant.parse(instant);
        }
    }

    static Reviewed reviewed(String text) throws IOException {
        return reviewed(text, RULES);
    }

    static Reviewed reviewed(String text, CompiledRules rules) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        IssuerProfile profile = Engine.unknownIssuer();
        profile.setName("Harbourline Instruments Limited");
        return new Reviewed(
                bytes, rules.packs(), Engine.review(TranscriptReader.read(bytes, "call.txt"), rules, profile));
    }

    static OpenCase create(Path file, InstantSource clock) throws IOException {
        return CaseFile.create(file, reviewed(CALL), ANNA, clock);
    }

    /** Decides everything that keeps the reviewer from signing. */
    static void settle(OpenCase open) throws IOException {
        List<String> high = open.review().getFindings().stream()
                .filter(f -> f.getSeverity() == Severity.HIGH && open.stateOf(f) == DispositionState.OPEN)
                .map(Finding::getId)
                .toList();
        open.decide(high, DispositionState.CONFIRMED, "");
        List<String> manual = open.review().getOutcomes().stream()
                .filter(o -> o.getState() == State.MANUAL)
                .map(RuleOutcome::getRule)
                .map(r -> r.getId())
                .toList();
        if (!manual.isEmpty()) {
            open.answer(manual, State.MET, "Looked at the filing of 1 March.", "");
        }
    }
}
