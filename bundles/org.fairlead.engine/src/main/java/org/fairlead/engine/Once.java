// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine;

import java.util.Optional;
import java.util.function.Supplier;

/** Something that is worked out when it is asked for first, and kept. Not for more than one thread. */
final class Once<T> implements Supplier<T> {
    private final Supplier<T> work;
    private Optional<T> done = Optional.empty();

    Once(Supplier<T> work) {
        this.work = work;
    }

    @Override
    public T get() {
        if (done.isEmpty()) {
            done = Optional.of(work.get());
        }
        return done.get();
    }
}
