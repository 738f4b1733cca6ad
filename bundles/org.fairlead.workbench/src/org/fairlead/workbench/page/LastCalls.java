// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.fairlead.audit.casefile.CaseFile;
import org.fairlead.audit.casefile.OpenCase;
import org.fairlead.engine.Companions;
import org.fairlead.engine.CompiledRules;
import org.fairlead.engine.Engine;
import org.fairlead.model.review.Finding;
import org.fairlead.model.review.Review;
import org.fairlead.model.rules.IssuerProfile;
import org.fairlead.model.transcript.Transcript;
import org.fairlead.reader.TranscriptReader;
import org.fairlead.workbench.Failures;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.session.OpenReview;
import org.fairlead.workbench.session.Rulebook;

/** Which earlier call an open call is held against. Kept while the program runs; what was found and taken into a case is kept there. */
public final class LastCalls {
    /**
     * @param name    of the earlier call's file
     * @param earlier the earlier call and the bytes that it was read from
     * @param before  review of the earlier call
     * @param now     review of this call, held against it
     */
    public record Pair(String name, Earlier earlier, Review before, Review now) {}

    /** An earlier call and the bytes that it was read from. */
    record Earlier(Transcript call, byte[] bytes) {}

    private static final int KEPT = 20;

    /** By the digest of the record. */
    private static final Map<String, Pair> PAIRS = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Pair> eldest) {
            return size() > KEPT;
        }
    };

    private LastCalls() {}

    static Optional<Pair> of(OpenReview open) {
        return Optional.ofNullable(PAIRS.get(key(open)));
    }

    /** What the rule of earlier calls found. */
    static List<Finding> findings(Review review) {
        return review.getFindings().stream()
                .filter(finding -> finding.getOutcome() != null
                        && finding.getOutcome().getRule().getId().equals(LastCallPage.RULE))
                .toList();
    }

    /** Holds a call against an earlier one, a transcript or a case, in the background; tells on the user interface thread when it is done. */
    static void compare(OpenReview open, Path file, Consumer<Pair> then) {
        String name = String.valueOf(file.getFileName());
        Rulebook rulebook = PlatformUI.getWorkbench().getService(Rulebook.class);
        Transcript copy = EcoreUtil.copy(open.transcript());
        IssuerProfile profile = Optional.ofNullable(open.review().getProfile())
                .map(EcoreUtil::copy)
                .orElseGet(Engine::unknownIssuer);
        String key = key(open);
        Job job = new Job(NLS.bind(Messages.lastCallReading, name)) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    Earlier earlier = read(file);
                    CompiledRules rules = rulebook.rules();
                    Companions companions = new Companions(Optional.empty(), Optional.empty(), List.of(earlier.call()));
                    Review before = Engine.review(EcoreUtil.copy(earlier.call()), rules, EcoreUtil.copy(profile));
                    Pair pair = new Pair(name, earlier, before, Engine.review(copy, rules, profile, companions));
                    PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
                        PAIRS.put(key, pair);
                        then.accept(pair);
                    });
                } catch (IOException e) {
                    Failures.report(NLS.bind(Messages.cannotOpen, name, e.getMessage()), e);
                }
                return Status.OK_STATUS;
            }
        };
        job.schedule();
    }

    private static String key(OpenReview open) {
        return open.transcript().getSource().getSha256();
    }

    private static Earlier read(Path file) throws IOException {
        if (!file.toString().endsWith(CaseFile.ENDING)) {
            byte[] bytes = Files.readAllBytes(file);
            return new Earlier(TranscriptReader.read(bytes, String.valueOf(file.getFileName())), bytes);
        }
        try (OpenCase openCase = CaseFile.openToRead(file)) {
            return new Earlier(EcoreUtil.copy(openCase.review().getTranscript()), openCase.original());
        }
    }
}
