// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.widget;

import java.util.ArrayDeque;
import java.util.Deque;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Widget;

/**
 * Work of one part of the window that takes its turn: parts that would all show another review at once do so one after the other, with a pause in which the
 * window paints and hears keys. Asking again while it waits changes nothing. Used on the user interface thread.
 */
public final class Turn {
    /** Milliseconds; a frame of the screen takes 16. */
    private static final int PAUSE = 20;

    private static final Deque<Turn> WAITING = new ArrayDeque<>();
    private static boolean running;

    private final Widget life;
    private final Runnable work;
    private boolean waiting;

    /** Work for as long as a widget lives. */
    public Turn(Widget life, Runnable work) {
        this.life = life;
        this.work = work;
    }

    /** Asks for a turn. */
    public void ask() {
        if (!waiting) {
            waiting = true;
            WAITING.add(this);
            if (!running) {
                running = true;
                pause(life.getDisplay());
            }
        }
    }

    /** Does at once what waits for its turn, for those who need to know what the part shows. */
    public void now() {
        if (waiting) {
            waiting = false;
            WAITING.remove(this);
            if (!life.isDisposed()) {
                work.run();
            }
        }
    }

    /** What others have asked the thread for comes first, then the pause: on a busy machine it is over before it begins. */
    private static void pause(Display display) {
        display.asyncExec(() -> display.timerExec(PAUSE, () -> next(display)));
    }

    private static void next(Display display) {
        running = !WAITING.isEmpty();
        if (running) {
            try {
                WAITING.getFirst().now();
            } finally {
                pause(display);
            }
        }
    }
}
