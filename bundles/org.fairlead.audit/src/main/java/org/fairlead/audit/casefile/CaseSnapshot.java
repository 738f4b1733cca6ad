// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.casefile;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fairlead.model.casefile.AuditEvent;

/**
 * What a case says at one moment. Events and parts never change once they are there, so the snapshot takes little time, and another thread may read it while
 * the case goes on.
 *
 * @param events of the trail, from the first on
 * @param words  a copy of the words of privileged notes
 * @param kept   the parts of the runs
 */
record CaseSnapshot(List<AuditEvent> events, PrivilegedWords words, SortedMap<String, byte[]> kept) {
    static CaseSnapshot of(CaseContents contents) {
        return new CaseSnapshot(
                List.copyOf(contents.state().model().getTrail().getEvents()),
                new PrivilegedWords(contents.words().all()),
                new TreeMap<>(contents.kept()));
    }

    /** The same case once more, from the events on: what happens to it does not happen to the first. */
    CaseContents again() throws CaseException {
        CaseState state = new CaseState();
        for (AuditEvent event : events) {
            state.apply(EcoreUtil.copy(event));
        }
        PrivilegedWords sameWords = new PrivilegedWords(words.all());
        sameWords.fillIn(state.model());
        return new CaseContents(state, sameWords, new TreeMap<>(kept));
    }
}
