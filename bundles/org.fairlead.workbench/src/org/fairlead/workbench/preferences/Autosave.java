// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.preferences;

import java.io.IOException;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Display;
import org.fairlead.audit.casefile.OpenCase;
import org.fairlead.workbench.Failures;
import org.fairlead.workbench.session.OpenReview;
import org.fairlead.workbench.session.ReviewSession;

/** Brings decisions into the files of open cases every few minutes. They are safe in the journals before; this is for those who copy files. */
public final class Autosave {
    static final String KEY = "autosave";
    static final int USUAL = 5;
    private static final int MINUTE = 60_000;

    private int minutes;

    private Autosave() {}

    /** Begins to count, for as long as the window is there. */
    public static void start(Display display) {
        Autosave autosave = new Autosave();
        display.timerExec(MINUTE, autosave::tick);
    }

    private void tick() {
        int every = InstanceScope.INSTANCE.getNode(GeneralPage.NODE).getInt(KEY, USUAL);
        if (every > 0 && ++minutes >= every) {
            minutes = 0;
            save();
        }
        Display.getCurrent().timerExec(MINUTE, this::tick);
    }

    /** Saves every open case that has something to save. */
    public static void save() {
        ReviewSession session = ReviewSession.current();
        for (OpenReview open : session.all()) {
            if (open.isDirty()) {
                try {
                    OpenCase openCase = open.openCase().orElseThrow();
                    openCase.save();
                } catch (IOException e) {
                    Failures.report(String.valueOf(e.getMessage()), e);
                }
            }
        }
        session.decided();
    }
}
