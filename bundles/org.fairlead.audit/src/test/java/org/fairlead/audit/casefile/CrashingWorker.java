// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.casefile;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.fairlead.engine.CompiledRules;
import org.fairlead.engine.Engine;
import org.fairlead.model.casefile.AuditEvent;
import org.fairlead.model.casefile.DispositionState;
import org.fairlead.reader.TranscriptReader;

/** Works on a case until it is killed, and prints the number and the digest of each event after its command has returned. Arguments: case, seed. */
final class CrashingWorker {
    private static final String END = " .";

    private final OpenCase open;
    private final Random random;
    private final PrintStream out;

    private CrashingWorker(OpenCase open, Random random, PrintStream out) {
        this.open = open;
        this.random = random;
        this.out = out;
    }

    public static void main(String[] args) throws IOException {
        PrintStream out = System.out;
        Actor actor = new Actor("Worker");
        OpenCase open = CaseFile.open(Path.of(args[0]), actor, (InstantSource) Instant::now);
        if (open.readOnlyBecause().isPresent()) {
            throw new IllegalStateException(open.readOnlyBecause().get());
        }
        CrashingWorker worker = new CrashingWorker(open, new Random(Long.parseLong(args[1])), out);
        worker.say(open.trail().getEvents().getLast());
        while (true) {
            worker.work().ifPresent(worker::say);
        }
    }

    private void say(AuditEvent event) {
        out.print(event.getSequence() + " " + event.getHash() + END + "\n");
        out.flush();
    }

    private Optional<AuditEvent> work() throws IOException {
        int what = random.nextInt(20);
        List<String> one = List.of("F00" + (1 + random.nextInt(2)));
        return switch (what) {
            case 0, 1 -> open.history().undo();
            case 2 -> open.history().redo();
            case 3 -> open.notes().add(one.get(0), "A note with some words: " + random.nextInt(), false);
            case 4 -> open.notes().add(one.get(0), "Privileged words: " + random.nextInt(), true);
            case 5 -> rerun();
            case 6, 7, 8, 9 -> {
                open.save();
                yield Optional.empty();
            }
            case 10 -> open.assign(one, "Owner " + random.nextInt(), Optional.empty(), "");
            default ->
                open.decide(one, DispositionState.VALUES.get(1 + random.nextInt(6)), "Reason " + random.nextInt());
        };
    }

    private Optional<AuditEvent> rerun() throws IOException {
        CompiledRules rules = SmallPack.rules();
        open.rerun(
                new Reviewed(
                        open.original(),
                        rules.packs(),
                        Engine.review(
                                TranscriptReader.read(open.original(), "call.txt"), rules, Engine.unknownIssuer())),
                "Again.");
        return Optional.of(open.trail().getEvents().getLast());
    }

    /** The line of an event, if it was printed whole. */
    static Optional<String[]> printed(String line) {
        return line.endsWith(END) ? Optional.of(line.split(" ")) : Optional.empty();
    }
}
