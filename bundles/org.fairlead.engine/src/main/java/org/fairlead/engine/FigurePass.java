// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine;

import java.util.Optional;
import java.util.function.Supplier;
import org.fairlead.engine.figure.CallFigures;

/** The call-figures pass of one review, run when the first rule asks for it. Where it fails, every rule that asks fails in the same way and says so. */
final class FigurePass {
    private final Supplier<Optional<CallFigures>> pass;
    private Optional<CallFigures> result = Optional.empty();
    private Optional<RuntimeException> failure = Optional.empty();
    private boolean done;

    FigurePass(Supplier<Optional<CallFigures>> pass) {
        this.pass = pass;
    }

    /** What came of it; empty where no pack has a vocabulary of figures. */
    Optional<CallFigures> result() {
        if (!done) {
            done = true;
            try {
                result = pass.get();
            } catch (RuntimeException e) {
                failure = Optional.of(e);
            }
        }
        if (failure.isPresent()) {
            throw failure.get();
        }
        return result;
    }

    /** What came of it where a rule asked and it did not fail. */
    Optional<CallFigures> finished() {
        return done ? result : Optional.empty();
    }
}
