// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fairlead.model.io.ModelFile;

/**
 * An object while a person edits it. Its states are kept as the files that they would be, a few kilobytes each, so that undo brings back exactly what was
 * there. Used on the user interface thread.
 *
 * @param <T> type of the object
 */
public final class Draft<T extends EObject> {
    /** Told about changes. */
    public interface Listener {
        /** A field changed. */
        default void changed() {}

        /** Undo or redo put another object in the place of the one that was there. */
        default void replaced() {}
    }

    /** Keys typed closer together than this are one step of undo. */
    private static final long STEP_NANOS = 800_000_000L;

    private final Class<T> type;
    private final List<Listener> listeners = new ArrayList<>();
    private final Deque<byte[]> undo = new ArrayDeque<>();
    private final Deque<byte[]> redo = new ArrayDeque<>();
    private T object;
    private byte[] now;
    private byte[] saved;
    private long last;

    public Draft(T object, Class<T> type) {
        this.object = object;
        this.type = type;
        now = bytes();
        saved = now;
    }

    public T object() {
        return object;
    }

    public void listen(Listener listener) {
        listeners.add(listener);
    }

    /** To be called after each change of the object. */
    public void changed() {
        byte[] then = bytes();
        if (Arrays.equals(then, now)) {
            return;
        }
        long time = System.nanoTime();
        if (undo.isEmpty() || time - last > STEP_NANOS) {
            undo.push(now);
        }
        last = time;
        redo.clear();
        now = then;
        listeners.forEach(Listener::changed);
    }

    public boolean canUndo() {
        return !undo.isEmpty();
    }

    public boolean canRedo() {
        return !redo.isEmpty();
    }

    public void undo() {
        if (canUndo()) {
            redo.push(now);
            replace(undo.pop());
        }
    }

    public void redo() {
        if (canRedo()) {
            undo.push(now);
            replace(redo.pop());
        }
    }

    /** Whether it differs from what was saved last. */
    public boolean isDirty() {
        return !Arrays.equals(now, saved);
    }

    /** To be called when it was saved. */
    public void saved() {
        saved = now;
        listeners.forEach(Listener::changed);
    }

    /** The file that it would be. */
    public byte[] bytes() {
        try {
            return ModelFile.bytes(EcoreUtil.copy(object));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // into memory
        }
    }

    private void replace(byte[] state) {
        try {
            object = ModelFile.load(state, "draft", type);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // was written by ourselves
        }
        now = state;
        last = 0;
        listeners.forEach(Listener::replaced);
    }
}
