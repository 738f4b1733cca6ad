// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.casefile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fairlead.engine.Companions;
import org.fairlead.model.review.Companion;
import org.fairlead.model.transcript.Transcript;

/**
 * The documents beside a call, read and as bytes.
 *
 * @param read  as a review holds the call against them
 * @param bytes in the order in which a review names them: the release, the other record, the earlier calls
 */
public record Documents(Companions read, List<byte[]> bytes) {
    /** None. */
    public static final Documents NONE = new Documents(Companions.NONE, List.of());

    /** How a document is read. */
    @FunctionalInterface
    public interface Reading {
        Transcript read(byte[] bytes, String fileName) throws IOException;
    }

    /**
     * The documents that a case keeps, as they are read today; none where it does not keep them, see {@link #missing}.
     *
     * @throws IOException when one of them cannot be read any more
     */
    public static Documents kept(OpenCase open, Reading reading) throws IOException {
        List<Companion> named = open.review().getCompanions();
        List<byte[]> bytes = open.beside();
        Optional<Transcript> release = Optional.empty();
        Optional<Transcript> other = Optional.empty();
        List<Transcript> earlier = new ArrayList<>();
        for (int i = 0; i < bytes.size(); i++) {
            Transcript read = reading.read(bytes.get(i), named.get(i).getFileName());
            switch (named.get(i).getKind()) {
                case RELEASE -> release = Optional.of(read);
                case OTHER_RECORD -> other = Optional.of(read);
                case PREVIOUS_CALL -> earlier.add(read);
            }
        }
        return new Documents(new Companions(release, other, earlier), bytes);
    }

    /** Names of the documents that the last run of a case was held against and that the case does not keep. */
    public static List<String> missing(OpenCase open) {
        return open.beside().isEmpty()
                ? open.review().getCompanions().stream()
                        .map(Companion::getFileName)
                        .toList()
                : List.of();
    }

    /** The same with an earlier call, which comes before the other earlier calls; one that is among them already is not taken twice. */
    public Documents withPrevious(Transcript call, byte[] callBytes) {
        String digest = call.getSource().getSha256();
        int first = bytes.size() - read.previous().size();
        List<Transcript> calls = new ArrayList<>(List.of(call));
        List<byte[]> all = new ArrayList<>(bytes.subList(0, first));
        all.add(callBytes);
        for (int i = 0; i < read.previous().size(); i++) {
            if (!read.previous().get(i).getSource().getSha256().equals(digest)) {
                calls.add(read.previous().get(i));
                all.add(bytes.get(first + i));
            }
        }
        return new Documents(new Companions(read.release(), read.otherRecord(), calls), all);
    }
}
